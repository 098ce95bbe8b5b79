package nl.datapeil.catalog.harvest.ckan;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import nl.datapeil.catalog.harvest.document.JsonPieces;
import nl.datapeil.catalog.harvest.document.Piece;
import nl.datapeil.catalog.harvest.reading.Fault;
import nl.datapeil.catalog.harvest.reading.Reading;
import nl.datapeil.kit.problem.Text;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;

/// Reads an answer of `package_search`, package by package.
public final class CkanReader {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final CkanPackage packages;

  /// `site` is where the catalogue's pages are, `language` that of its texts.
  public CkanReader(URI site, String language) {
    packages = new CkanPackage(site.toString().replaceAll("/+$", ""), language);
  }

  /// Says how many packages stood there, readable or not.
  public int read(String text, Reading into) {
    var pieces = JsonPieces.in(text, "results").or(() -> JsonPieces.in(text, "")).orElse(List.of());
    if (pieces.isEmpty() && !text.contains("\"results\"")) {
      into.report(
          Fault.at(
              Fault.Kind.NOT_FETCHED,
              1,
              1,
              new Text(
                  "This is no answer of package_search",
                  "Dit is geen antwoord van package_search")));
    }
    for (var i = 0; i < pieces.size(); i++) {
      read(pieces.get(i), i + 1, into);
    }
    return pieces.size();
  }

  private void read(Piece piece, int position, Reading into) {
    if (!piece.whole()) {
      into.report(Fault.at(Fault.Kind.TRUNCATED, piece.line(), piece.column(), cut()));
    }
    try {
      var node = JSON.readTree(piece.text());
      if (!node.isObject()) {
        dropped(
            piece,
            Text.of(
                "Result %d of this page is no package",
                "Resultaat %d van deze pagina is geen pakket", position),
            into);
      } else if (!isWithdrawn(node) && node.path("id").asText("").isBlank()) {
        dropped(piece, new Text("The package has no id", "Het pakket heeft geen id"), into);
      } else if (!isWithdrawn(node)) {
        into.add(packages.triples(node));
      }
    } catch (JacksonException e) {
      var at = e.getLocation();
      var line = piece.line() + (at == null ? 0 : at.getLineNr() - 1);
      var column =
          at == null ? 0 : at.getColumnNr() + (at.getLineNr() == 1 ? piece.column() - 1 : 0);
      var id = idIn(piece.text());
      into.report(
          new Fault(
              Fault.Kind.RECORD_DROPPED,
              line,
              column,
              id,
              Text.of(
                  "The package is not valid JSON: %s",
                  "Het pakket is geen geldige JSON: %s", e.getOriginalMessage())));
      if (id != null) {
        into.broke(NodeFactory.createURI(packages.iriOf(id)));
      }
    }
  }

  private static boolean isWithdrawn(JsonNode pack) {
    return pack.path("private").asBoolean()
        || !pack.path("state").asText("active").equals("active");
  }

  private static void dropped(Piece piece, Text why, Reading into) {
    into.report(Fault.at(Fault.Kind.RECORD_DROPPED, piece.line(), piece.column(), why));
  }

  /// What can still be told of a broken package.
  private static @Nullable String idIn(String text) {
    var id = Pattern.compile("\"id\"\\s*:\\s*\"([0-9a-f-]{36})\"").matcher(text);
    return id.find() ? id.group(1) : null;
  }

  private static Text cut() {
    return new Text(
        "The document ends in the middle of a package",
        "Het document eindigt midden in een pakket");
  }
}
