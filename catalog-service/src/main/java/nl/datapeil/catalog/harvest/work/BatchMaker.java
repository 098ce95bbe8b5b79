package nl.datapeil.catalog.harvest.work;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.datapeil.catalog.entry.draft.ColumnDraft;
import nl.datapeil.catalog.entry.draft.EntryDraft;
import nl.datapeil.catalog.entry.graph.Describer;
import nl.datapeil.catalog.entry.graph.Partition;
import nl.datapeil.catalog.entry.intake.EntryIntake;
import nl.datapeil.catalog.harvest.ledger.Claim;
import nl.datapeil.catalog.harvest.reading.Structure;
import nl.datapeil.catalog.harvest.source.HarvestSourceView;
import nl.datapeil.catalog.harvest.source.Publish;
import nl.datapeil.catalog.rdf.BlankNodes;
import nl.datapeil.catalog.rdf.Scripts;
import nl.datapeil.catalog.term.Access;
import nl.datapeil.catalog.term.Status;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;

/// Makes batches of parts of a document: gives blank nodes their lasting labels and describes what
/// is not as it was.
@ApplicationScoped
class BatchMaker {
  private final Describer describer;
  private final RunKeeper keeper;

  BatchMaker(Describer describer, RunKeeper keeper) {
    this.describer = describer;
    this.keeper = keeper;
  }

  /// What the parts of one document have in common.
  record Setting(
      Claim claim,
      HarvestSourceView source,
      Map<Node, List<Triple>> shared,
      Map<Node, Structure> structures) {}

  /// `empty` holds what is to be told besides the parts.
  Batch make(Setting setting, List<Partition.Part> parts, Batch empty) {
    var iris = parts.stream().map(part -> part.root().getURI()).toList();
    var known = keeper.known(setting.claim(), setting.source(), iris);
    var items = new ArrayList<EntryIntake.Item>(parts.size());
    var same = new HashMap<String, Integer>();
    var faults = new ArrayList<>(empty.faults());
    var others = new HashSet<>(empty.others());
    for (var part : parts) {
      var iri = part.root().getURI();
      if (Scripts.isScript(iri)) {
        faults.add(EntryFault.script(iri));
        continue;
      }
      try {
        if (!known.met().contains(iri)) {
          take(setting, part, known.stored().get(iri), items, same);
        }
      } catch (RuntimeException
          | StackOverflowError e) { // whatever is in it, it may not sink the others
        faults.add(EntryFault.dropped(iri, e));
        others.add(iri);
      }
    }
    return new Batch(items, same, empty.shared(), others, faults, empty.page());
  }

  private void take(
      Setting setting,
      Partition.Part part,
      EntryIntake.@Nullable Known stored,
      List<EntryIntake.Item> items,
      Map<String, Integer> same) {
    var governance = governance(setting, part.root());
    var raw = describer.raw(labelled(part, setting.shared().keySet()), setting.shared());
    var everything = setting.source().publish() == Publish.ALL;
    if (stored != null
        && stored.digest().equals(EntryIntake.digest(raw.digest(), governance))
        && (stored.status() == Status.PUBLISHED || (!everything && stored.violations() > 0))) {
      same.put(part.root().getURI(), stored.violations());
      return;
    }
    var described = describer.describeInBulk(raw, setting.shared());
    var publish = everything || described.violations() == 0;
    items.add(new EntryIntake.Item(described, governance, publish));
  }

  private static Partition.Part labelled(Partition.Part part, Set<Node> shared) {
    var triples = BlankNodes.labelled(part.triples(), part.root().getURI(), shared);
    return new Partition.Part(part.kind(), part.root(), triples, part.needs());
  }

  /// Only a source whose format knows columns says anything of our governance.
  private static @Nullable EntryDraft governance(Setting setting, Node dataset) {
    var structure = setting.structures().get(dataset);
    if (structure == null) {
      return null;
    }
    return new EntryDraft(
        null,
        setting.source().owner(),
        null,
        structure.closedBecause() == null ? Access.OPEN : Access.CLOSED,
        structure.closedBecause(),
        null,
        List.of(),
        structure.columns().stream().<@Nullable ColumnDraft>map(BatchMaker::column).toList(),
        Map.of());
  }

  private static ColumnDraft column(Structure.Column column) {
    return new ColumnDraft(
        column.name(),
        column.title(),
        column.description(),
        column.type(),
        column.sensitivity(),
        null);
  }
}
