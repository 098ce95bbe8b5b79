package nl.datapeil.privacy.document.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.datapeil.privacy.document.pdf.file.PdfObjects;
import nl.datapeil.privacy.document.pdf.font.Faces;

/// The pages of a document, A4, and where on the page the next block begins. A page is written when
/// it is full.
final class Pages {
  static final double WIDTH = 595.28;
  static final double HEIGHT = 841.89;
  static final double LEFT = 62;
  static final double TEXT_WIDTH = WIDTH - 2 * LEFT;
  static final double TOP = HEIGHT - 56;
  static final double BOTTOM = 62;

  /// Pages under one node of the tree, by which a viewer finds a page soon.
  private static final int NODE = 100;

  private static final int LONGEST_FOOTER = 80;

  private final PdfObjects objects;
  private final Tags tags;
  private final Faces faces;
  private final String footer;
  private final int root;
  private final int resources;
  private final List<Integer> nodes = new ArrayList<>();
  private final List<Integer> pagesOfNode = new ArrayList<>();
  private int count;
  private Canvas canvas;
  private double y = TOP;

  Pages(PdfObjects objects, Tags tags, Faces faces, String footer) {
    this.objects = objects;
    this.tags = tags;
    this.faces = faces;
    this.footer =
        footer.length() > LONGEST_FOOTER ? footer.substring(0, LONGEST_FOOTER) + "…" : footer;
    root = objects.next();
    resources = objects.next();
    canvas = new Canvas(objects, tags, faces);
  }

  Canvas canvas() {
    return canvas;
  }

  /// The height of where the next block begins, from the foot of the page.
  double y() {
    return y;
  }

  double room() {
    return y - BOTTOM;
  }

  boolean isFresh() {
    return y == TOP;
  }

  void down(double height) {
    y -= height;
  }

  /// Space between blocks: none at the head of a page.
  void gap(double height) {
    if (!isFresh()) {
      y -= height;
    }
  }

  void need(double height) throws IOException {
    if (room() < height && !isFresh()) {
      breakPage();
    }
  }

  void breakPage() throws IOException {
    finishPage();
    canvas = new Canvas(objects, tags, faces);
    y = TOP;
  }

  /// Writes what is left, and gives the number of the tree of pages.
  int finish() throws IOException {
    finishPage();
    finishNode();
    objects.put(resources, "<</Font" + faces.write(objects) + ">>");
    var kids = new StringBuilder();
    nodes.forEach(node -> kids.append(node).append(" 0 R "));
    objects.put(root, "<</Type/Pages/Count %d/Kids[%s]>>".formatted(count, kids));
    return root;
  }

  private void finishPage() throws IOException {
    if (pagesOfNode.isEmpty()) {
      nodes.add(objects.next());
    }
    count++;
    canvas.footer(footer + " – " + count);
    canvas.finish(nodes.getLast(), resources);
    pagesOfNode.add(canvas.page());
    if (pagesOfNode.size() == NODE) {
      finishNode();
    }
  }

  private void finishNode() throws IOException {
    if (pagesOfNode.isEmpty()) {
      return;
    }
    var kids = new StringBuilder();
    pagesOfNode.forEach(page -> kids.append(page).append(" 0 R "));
    objects.put(
        nodes.getLast(),
        "<</Type/Pages/Parent %d 0 R/Count %d/Kids[%s]>>"
            .formatted(root, pagesOfNode.size(), kids));
    pagesOfNode.clear();
  }
}
