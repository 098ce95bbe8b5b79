package nl.datapeil.catalog.rule.validation;

import static nl.datapeil.catalog.CatalogProblem.SHAPES_UNKNOWN;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.datapeil.catalog.Today;
import nl.datapeil.catalog.codelist.CurrentCodeLists;
import nl.datapeil.catalog.rule.Profile;
import nl.datapeil.catalog.rule.Rules;
import nl.datapeil.catalog.rule.Scope;
import nl.datapeil.catalog.rule.shape.SecondOpinion;
import nl.datapeil.catalog.rule.shape.ShapesFile;
import nl.datapeil.catalog.rule.shape.ShapesFolder;
import org.apache.jena.graph.Graph;
import org.jspecify.annotations.Nullable;

/// Judging documents that somebody sends. Nothing is stored and nothing of ours is shown.
@ApplicationScoped
class ValidationService {
  private final CurrentCodeLists lists;
  private final ShapesFolder shapes;
  private final Today today;

  ValidationService(CurrentCodeLists lists, ShapesFolder shapes, Today today) {
    this.lists = lists;
    this.shapes = shapes;
    this.today = today;
  }

  /// `second`: with the official shapes too; `files` are those to use, else all that correspond to
  /// our own tables.
  record Wish(
      Profile profile, Scope scope, @Nullable LocalDate on, boolean second, List<String> files) {
    Wish {
      files = List.copyOf(files);
    }

    boolean asksShapes() {
      return second || !files.isEmpty();
    }
  }

  ValidationView judge(Graph graph, Wish wish, Locale locale) {
    var on = wish.on() == null ? today.date() : wish.on();
    var report = Rules.check(graph, wish.profile(), lists.get(), on, wish.scope());
    var opinion = wish.asksShapes() ? SecondOpinion.of(graph, wish.profile(), files(wish)) : null;
    return ValidationView.of(report, wish.scope(), opinion, locale);
  }

  private List<ShapesFile> files(Wish wish) {
    var all = shapes.files();
    if (wish.files().isEmpty()) {
      return all.stream()
          .filter(file -> file.usable() && file.part() != null)
          .filter(file -> file.profile() == null || file.profile() == wish.profile())
          .toList();
    }
    return wish.files().stream()
        .distinct()
        .map(name ->
            all.stream()
                .filter(file -> file.name().equals(name) && file.usable())
                .findFirst()
                .orElseThrow(() ->
                    SHAPES_UNKNOWN.because(
                        "There is no usable file %s; see /shapes.",
                        "Er is geen bruikbaar bestand %s; zie /shapes.", name)))
        .toList();
  }
}
