package nl.datapeil.catalog.harvest.csw;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import nl.datapeil.catalog.harvest.document.Piece;
import nl.datapeil.catalog.harvest.document.XmlPieces;
import nl.datapeil.catalog.harvest.reading.Fault;
import nl.datapeil.catalog.harvest.reading.Reading;
import nl.datapeil.kit.problem.Text;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/// Reads an answer to GetRecords, record by record: records of ISO and of Dublin Core are
/// translated, records that are RDF already are handed on.
public final class CswReader {
  private static final Set<String> RECORDS = Set.of("MD_Metadata", "MI_Metadata", "RDF", "Record");
  private static final Pattern IDENTIFIER =
      Pattern.compile(
          "<(?:\\w+:)?(?:fileIdentifier|metadataIdentifier)\\b.*?<(?:\\w+:)?CharacterString[^>]*>([^<]+)<"
              + "|<dc:identifier[^>]*>([^<]+)<",
          Pattern.DOTALL);

  private final String catalogue;
  private final String language;
  private final Consumer<Piece> rdf;

  /// `rdf` takes the records that are RDF/XML.
  public CswReader(URI catalogue, String language, Consumer<Piece> rdf) {
    this.catalogue = catalogue.toString().replaceFirst("\\?.*", "");
    this.language = language;
    this.rdf = rdf;
  }

  /// Says how many records stood there, readable or not.
  public int read(String text, Reading into) {
    var pieces = XmlPieces.named(text, RECORDS::contains);
    pieces.forEach(piece -> read(piece, into));
    return pieces.size();
  }

  private void read(Piece piece, Reading into) {
    if (!piece.whole()) {
      into.report(
          Fault.at(
              Fault.Kind.TRUNCATED,
              piece.line(),
              piece.column(),
              new Text(
                  "The document ends in the middle of a record",
                  "Het document eindigt midden in een record")));
    }
    try {
      var tree = Tree.of(piece.text());
      if (tree.name().equals("RDF")) {
        rdf.accept(piece);
      } else {
        translate(tree, piece, into);
      }
    } catch (SAXException e) {
      unreadable(piece, e, into);
    }
  }

  private void translate(Tree metadata, Piece piece, Reading into) {
    var dublin = metadata.name().equals("Record");
    var about = dublin ? Optional.of(metadata) : metadata.first("identificationInfo/*");
    var identifier =
        dublin ? DublinRecord.identifierOf(metadata) : IsoRecord.identifierOf(metadata);
    if (about.isEmpty() || identifier.isEmpty()) {
      into.report(
          new Fault(
              Fault.Kind.RECORD_DROPPED,
              piece.line(),
              piece.column(),
              identifier.orElse(null),
              new Text(
                  "The record has no identifier or identifies nothing",
                  "Het record heeft geen identificatie of beschrijft niets")));
      return;
    }
    into.add(
        dublin
            ? new DublinRecord(metadata, identifier.get(), catalogue, language).triples()
            : new IsoRecord(metadata, about.get(), identifier.get(), catalogue, language)
                .triples());
  }

  /// The reason without the parser's own position, which counts within the record.
  private void unreadable(Piece piece, SAXException e, Reading into) {
    var line = piece.line();
    var column = piece.column();
    if (e instanceof SAXParseException at && at.getLineNumber() > 0) {
      column = at.getLineNumber() == 1 ? column + at.getColumnNumber() - 1 : at.getColumnNumber();
      line += at.getLineNumber() - 1;
    }
    var id = identifierIn(piece.text());
    into.report(
        new Fault(
            Fault.Kind.RECORD_DROPPED,
            line,
            column,
            id,
            Text.of(
                "The record is not valid XML: %s",
                "Het record is geen geldige XML: %s", "" + e.getMessage())));
    if (id != null) {
      into.broke(NodeFactory.createURI(IsoRecord.page(catalogue, id) + "#resource"));
    }
  }

  private static @Nullable String identifierIn(String text) {
    var found = IDENTIFIER.matcher(text);
    if (!found.find()) {
      return null;
    }
    return (found.group(1) == null ? found.group(2) : found.group(1)).strip();
  }
}
