package nl.datapeil.privacy.document.pdf;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import nl.datapeil.privacy.document.model.Document;
import nl.datapeil.privacy.document.pdf.file.ColourProfile;
import nl.datapeil.privacy.document.pdf.file.PdfObjects;
import nl.datapeil.privacy.document.pdf.file.Xmp;
import nl.datapeil.privacy.document.pdf.font.Faces;

/// A document as PDF/A-2a (ISO 19005-2) that is PDF/UA-1 (ISO 14289-1) as well: tagged, with
/// bookmarks and with all it needs inside. It is written in one pass, so memory does not grow with
/// its length but for the bookmarks and some bytes for each tag.
public final class PdfFile {
  private PdfFile() {}

  public static void write(Document document, OutputStream out) throws IOException {
    var objects = new PdfObjects(new BufferedOutputStream(out, 1 << 16));
    var tags = new Tags(objects);
    var faces = new Faces();
    var pages = new Pages(objects, tags, faces, document.title());
    var outline = new Outline(objects);
    var body = new PdfBody(pages, tags, faces, outline);
    body.title(document.title(), document.subject());
    for (var block : document.blocks()) {
      body.write(block);
    }
    body.finish();
    var tree = pages.finish();
    objects.finish(catalog(document, objects, tree, tags.finish(), outline.finish()));
  }

  private static int catalog(
      Document document, PdfObjects objects, int pages, int structure, int outline)
      throws IOException {
    var metadata = objects.next();
    var xmp = Xmp.of(document).getBytes(StandardCharsets.UTF_8);
    objects.raw(metadata, "/Type/Metadata/Subtype/XML", xmp);
    var profile = objects.next();
    objects.stream(profile, "/N 3", ColourProfile.sRgb());
    var catalog = objects.next();
    objects.put(
        catalog,
        ("<</Type/Catalog/Pages %d 0 R/Metadata %d 0 R/StructTreeRoot %d 0 R/MarkInfo<</Marked"
                + " true>>/Lang%s/ViewerPreferences<</DisplayDocTitle true>>%s"
                + "/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB"
                + " IEC61966-2.1)/DestOutputProfile %d 0 R>>]>>")
            .formatted(
                pages,
                metadata,
                structure,
                PdfObjects.literal(document.languageTag()),
                outline == 0 ? "" : "/PageMode/UseOutlines/Outlines " + outline + " 0 R",
                profile));
    return catalog;
  }
}
