package nl.datapeil.privacy.processor;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.datapeil.kit.problem.Text;
import nl.datapeil.privacy.PageRequest;
import nl.datapeil.privacy.Today;
import nl.datapeil.privacy.processor.terms.Agreement;
import nl.datapeil.privacy.processor.terms.Finding;
import nl.datapeil.privacy.record.Filed;
import nl.datapeil.privacy.record.Kind;
import nl.datapeil.privacy.record.RecordFilter;
import nl.datapeil.privacy.record.Records;
import nl.datapeil.privacy.record.Register;

/// What other features may know of agreements with processors. Callers hold the transaction.
@ApplicationScoped
public class FiledAgreements {
  private static final PageRequest FIRST = new PageRequest(null, 100);

  private final Register<Agreement> agreements;
  private final Records records;
  private final Today today;

  FiledAgreements(Records records, Today today) {
    agreements = records.of(Kind.AGREEMENT, Agreement.class);
    this.records = records;
    this.today = today;
  }

  /// How an agreement stands today: it may be leaned on when it lacks nothing.
  public record Standing(URI uri, int version, String processor, List<Text> lacks) {
    public Standing {
      lacks = List.copyOf(lacks);
    }

    public boolean holds() {
      return lacks.isEmpty();
    }
  }

  /// Empty when the URI names no agreement of this register.
  public Optional<Standing> standing(String uri) {
    return records.idIn(Kind.AGREEMENT, uri).flatMap(agreements::find).map(this::standing);
  }

  /// The agreements that cover an activity, by its URI; whoever is no longer engaged has none.
  public List<Standing> ofActivity(String activity) {
    var filter = new RecordFilter(null, activity, null, null, Map.of(), FIRST);
    return agreements
        .all(filter)
        .filter(filed -> !filed.isWithdrawn())
        .filter(filed -> filed.content().activities().contains(activity))
        .map(this::standing)
        .toList();
  }

  private Standing standing(Filed<Agreement> filed) {
    return new Standing(
        filed.header().uri(),
        filed.header().version(),
        filed.content().processor(),
        filed.isWithdrawn()
            ? List.of(new Text("It was withdrawn.", "Zij is ingetrokken."))
            : filed.content().findingsOn(today.date()).stream().map(Finding::message).toList());
  }
}
