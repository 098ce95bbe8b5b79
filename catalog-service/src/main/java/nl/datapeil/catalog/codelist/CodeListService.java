package nl.datapeil.catalog.codelist;

import static nl.datapeil.catalog.CatalogProblem.CODE_LIST_EMPTY;
import static nl.datapeil.catalog.CatalogProblem.CODE_LIST_MISTAKEN;
import static nl.datapeil.catalog.CatalogProblem.CODE_LIST_NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.datapeil.catalog.CatalogConfig;
import nl.datapeil.catalog.IfMatch;
import nl.datapeil.catalog.Today;
import nl.datapeil.catalog.change.Change;
import nl.datapeil.catalog.change.Journal;
import nl.datapeil.catalog.codelist.file.Incoming;
import nl.datapeil.catalog.codelist.file.SkosGraph;
import nl.datapeil.kit.problem.ProblemException;
import org.apache.jena.graph.Graph;
import org.jspecify.annotations.Nullable;

/// Reading code lists, and replacing them from official files.
@ApplicationScoped
@Transactional
class CodeListService {
  private static final String OURS = "datapeil-";
  private static final String NOBODY = "catalog-service";

  private final CodeListRepository lists;
  private final Journal journal;
  private final Today today;
  private final CatalogConfig config;

  CodeListService(CodeListRepository lists, Journal journal, Today today, CatalogConfig config) {
    this.lists = lists;
    this.journal = journal;
    this.today = today;
    this.config = config;
  }

  /// What an administrator says of a file beyond what is in it.
  record Wish(@Nullable String version, @Nullable Boolean complete, @Nullable IfMatch condition) {}

  CodeListView.All all() {
    return new CodeListView.All(lists.all().stream().map(CodeListView::overview).toList());
  }

  CodeListView get(String name) {
    return CodeListView.whole(require(name), lists.revisions(name));
  }

  /// The list in SKOS and its revision.
  Skos skos(String name) {
    var stored = require(name);
    return new Skos(SkosGraph.of(stored.list()), stored.revision());
  }

  record Skos(Graph graph, int revision) {}

  CodeListView.Replaced replace(String name, Incoming file, Wish wish, String by) {
    if (file.concepts().isEmpty()) {
      throw CODE_LIST_EMPTY.because(
          "The file holds no concepts. Send SKOS, a TOOI register or a text with one IRI a line.",
          "Het bestand bevat geen begrippen. Stuur SKOS, een TOOI-register of een tekst met één IRI"
              + " per regel.");
    }
    lists.lock();
    var old = lists.find(name);
    if (wish.condition() != null) {
      wish.condition().require(old == null ? 0 : old.revision());
    }
    if (old != null && !file.isOf(old.list()) && !isSeeded(name, file)) {
      throw mistaken(old.list(), file);
    }
    return write(name, old, file, wish, by);
  }

  /// Whether we began that list with values of the file's, whatever came in its place since.
  private static boolean isSeeded(String name, Incoming file) {
    return Seeds.read().get(name).filter(file::isOf).isPresent();
  }

  private static ProblemException mistaken(CodeList list, Incoming file) {
    return file.schemes().isEmpty()
        ? CODE_LIST_MISTAKEN.because(
            "The file has none of the values of the code list %s, so nothing was replaced. Send a"
                + " file of %s, or send this one under a name of its own.",
            "Het bestand heeft geen van de waarden van de waardelijst %s; er is niets vervangen."
                + " Stuur een bestand van %s, of stuur dit onder een eigen naam.",
            list.name(),
            list.uri())
        : CODE_LIST_MISTAKEN.because(
            "The code list %s is %s, and the file is of %s, so nothing was replaced. Send a file of"
                + " this list, or send this one under the name of its own list.",
            "De waardelijst %s is %s en het bestand is van %s; er is niets vervangen. Stuur een"
                + " bestand van deze lijst, of stuur dit onder de naam van zijn eigen lijst.",
            list.name(),
            list.uri(),
            String.join(", ", file.schemes()));
  }

  private CodeListView.Replaced write(
      String name, @Nullable StoredList old, Incoming file, Wish wish, String by) {
    var version = wish.version() != null ? wish.version() : file.version();
    var complete = wish.complete() != null ? wish.complete() : old != null && old.list().complete();
    var made =
        Replacement.of(
            old == null ? null : old.list(),
            name,
            file,
            version == null ? today.date().toString() : version,
            complete,
            today.date());
    var stored = new StoredList(made.list(), old == null ? 1 : old.revision() + 1, today.now(), by);
    lists.save(stored, made);
    var view = CodeListView.overview(stored);
    journal.noted(
        new Change(
            "code-list",
            UUID.nameUUIDFromBytes(("code-list/" + name).getBytes(StandardCharsets.UTF_8)),
            URI.create(config.publicUrl() + "/code-lists/" + name),
            old == null ? "created" : "updated",
            stored.revision(),
            true,
            by,
            null,
            ""),
        view);
    return new CodeListView.Replaced(view, made.added(), made.changed(), made.withdrawn());
  }

  private StoredList require(String name) {
    var found = lists.find(name);
    if (found == null) {
      throw CODE_LIST_NOT_FOUND.because(
          "There is no code list %s.", "Er is geen waardelijst %s.", name);
    }
    return found;
  }

  /// Brings in our own lists where there is none, or where only an earlier release of ours is.
  void seed() {
    lists.lock();
    for (var seed : Seeds.read().all()) {
      var old = lists.find(seed.name());
      var outdated =
          old != null
              && old.list().version().startsWith(OURS)
              && !old.list().version().equals(seed.version());
      if (old == null || outdated) {
        var file =
            new Incoming(
                List.of(seed.uri()), seed.title(), seed.version(), List.copyOf(seed.concepts()));
        var made =
            Replacement.of(
                old == null ? null : old.list(),
                seed.name(),
                file,
                seed.version(),
                seed.complete(),
                today.date());
        var list = made.list().with(seed.prefixes());
        var revision = old == null ? 1 : old.revision() + 1;
        lists.save(new StoredList(list, revision, today.now(), NOBODY), made);
      }
    }
  }

  /// Differs when any list differs.
  String mark() {
    return lists.mark();
  }

  CodeLists read() {
    return new CodeLists(lists.all().stream().map(StoredList::list).toList());
  }
}
