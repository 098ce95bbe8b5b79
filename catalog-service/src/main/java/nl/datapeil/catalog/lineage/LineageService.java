package nl.datapeil.catalog.lineage;

import static nl.datapeil.catalog.CatalogProblem.LINEAGE_LOOP;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import nl.datapeil.catalog.CatalogConfig;
import nl.datapeil.catalog.IfMatch;
import nl.datapeil.catalog.Sight;
import nl.datapeil.catalog.Today;
import nl.datapeil.catalog.change.Journal;
import nl.datapeil.catalog.reference.KnownDataset;
import nl.datapeil.catalog.reference.KnownDatasets;
import nl.datapeil.kit.problem.ProblemException.Violation;
import nl.datapeil.kit.problem.Text;

/// How datasets were made from each other. A dataset of which nothing is recorded has an empty
/// lineage at version 0.
@ApplicationScoped
@Transactional
public class LineageService {
  private static final Text TWICE = new Text("is listed twice", "staat er twee keer in");

  private final LineageRepository lineages;
  private final KnownDatasets datasets;
  private final Journal journal;
  private final Today today;
  private final CatalogConfig config;

  LineageService(
      LineageRepository lineages,
      KnownDatasets datasets,
      Journal journal,
      Today today,
      CatalogConfig config) {
    this.lineages = lineages;
    this.datasets = datasets;
    this.journal = journal;
    this.today = today;
    this.config = config;
  }

  /// `depth` bounds both directions. Readers without sight of a dataset see no chain through it.
  public LineageView get(UUID id, Sight sight, int depth) {
    var dataset = datasets.require(id, sight);
    var up = lineages.upstream(id, depth + 1, sight, home());
    var down = lineages.downstream(id, depth + 1, sight, home());
    var found = lineages.findByIdOptional(id);
    var shown = within(up, 1).stream().map(step -> step.input().uri()).toList();
    return new LineageView(
        id,
        dataset.uri(),
        found.map(Lineage::inputs).orElse(List.of()).stream()
            .filter(input -> sight == Sight.EVERYTHING || shown.contains(input.uri()))
            .toList(),
        sight == Sight.EVERYTHING ? found.map(Lineage::making).orElse(null) : null,
        within(up, depth),
        within(down, depth),
        isWhole(up, depth) && isWhole(down, depth),
        sight == Sight.EVERYTHING ? found.map(Lineage::version).orElse(0) : null);
  }

  LineageView record(UUID id, LineageDraft draft, IfMatch condition, String by) {
    var dataset = datasets.require(id, Sight.EVERYTHING);
    lineages.begin(id, today.now());
    var lineage = lineages.findForChange(id).orElseThrow();
    condition.require(lineage.version());
    var inputs = resolve(dataset, draft);
    lineage.record(draft, inputs, by, today.now());
    lineages.flush();
    var view = get(id, Sight.EVERYTHING, 1);
    var uri = URI.create(config.publicUrl() + "/datasets/" + id + "/lineage");
    journal.noted("lineage", id, uri, "updated", lineage.version(), by, lineage.kept());
    return view;
  }

  private List<LineageInput> resolve(KnownDataset made, LineageDraft draft) {
    var known =
        datasets.byUri(
            draft.inputs().stream().map(LineageDraft.Input::uri).distinct().toList(),
            Sight.EVERYTHING);
    var seen = new HashSet<String>();
    var wrong = new ArrayList<Violation>();
    var resolved = new ArrayList<LineageInput>();
    for (var i = 0; i < draft.inputs().size(); i++) {
      var input = draft.inputs().get(i);
      if (!seen.add(input.uri())) {
        wrong.add(new Violation("inputs[" + i + "].uri", TWICE));
      }
      var source = known.get(input.uri());
      resolved.add(
          new LineageInput(source == null ? null : source.id(), input.uri(), input.columns()));
    }
    KnownDatasets.refuse(wrong);
    if (seen.contains(made.uri())) {
      throw LINEAGE_LOOP.because(
          "A dataset is not its own input. Leave it out.",
          "Een dataset is niet zijn eigen invoer. Laat hem weg.");
    }
    return resolved;
  }

  private String home() {
    return config.publicUrl() + "/";
  }

  private static boolean isWhole(List<Step> steps, int depth) {
    return steps.size() < LineageRepository.MOST && within(steps, depth).size() == steps.size();
  }

  private static List<Step> within(List<Step> steps, int depth) {
    return steps.stream().filter(step -> step.distance() <= depth).toList();
  }
}
