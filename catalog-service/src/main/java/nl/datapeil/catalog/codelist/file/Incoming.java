package nl.datapeil.catalog.codelist.file;

import java.util.List;
import java.util.regex.Pattern;
import nl.datapeil.catalog.codelist.CodeList;
import nl.datapeil.catalog.codelist.Concept;
import nl.datapeil.catalog.codelist.Spelling;
import nl.datapeil.kit.problem.Text;
import org.jspecify.annotations.Nullable;

/// What a file says a code list is; what it does not say is null. `schemes` are the IRIs of the
/// list as a whole, the one it goes by first.
public record Incoming(
    List<String> schemes, @Nullable Text title, @Nullable String version, List<Concept> concepts) {
  private static final Pattern EDITION = Pattern.compile("/\\d+$");

  public Incoming {
    schemes = List.copyOf(schemes);
    concepts = List.copyOf(concepts);
  }

  /// Whether it is a file of this list: by its scheme, else by having some of its concepts. Each
  /// edition of a TOOI register has a scheme of its own, that ends in its number.
  public boolean isOf(CodeList list) {
    if (schemes.isEmpty() || !list.hasScheme()) {
      return hasSomeOf(list);
    }
    var scheme = Spelling.of(list.uri());
    return schemes.stream().map(Spelling::of).anyMatch(scheme::equals)
        || (schemes.stream().map(Incoming::edited).anyMatch(edited(list.uri())::equals)
            && hasSomeOf(list));
  }

  private boolean hasSomeOf(CodeList list) {
    return concepts.stream().anyMatch(concept -> list.get(concept.uri()) != null);
  }

  private static String edited(String scheme) {
    return EDITION.matcher(Spelling.of(scheme)).replaceFirst("");
  }
}
