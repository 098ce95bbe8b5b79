package nl.datapeil.privacy.processor;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private static final int MOST = 200;

  private final Register<Agreement> agreements;
  private final Records records;
  private final Today today;

  FiledAgreements(Records records, Today today) {
    agreements = records.of(Kind.AGREEMENT, Agreement.class);
    this.records = records;
    this.today = today;
  }

  /// How an agreement stands today: it may be leaned on when nothing is found.
  public record Standing(String title, List<Finding> findings) {
    public Standing {
      findings = List.copyOf(findings);
    }

    public boolean holds() {
      return findings.isEmpty();
    }
  }

  /// Empty when the URI names no agreement of this register, or a withdrawn one.
  public Optional<Standing> standing(String uri) {
    return records
        .idIn(Kind.AGREEMENT, uri)
        .flatMap(agreements::find)
        .filter(filed -> !filed.isWithdrawn())
        .map(this::standing);
  }

  /// The agreements that cover an activity, by its URI.
  public List<Standing> ofActivity(String activity) {
    var filter =
        new RecordFilter(null, activity, null, null, Map.of(), new PageRequest(null, MOST));
    return agreements.page(filter).items().stream()
        .filter(filed -> !filed.isWithdrawn())
        .filter(filed -> filed.content().activities().contains(activity))
        .map(this::standing)
        .toList();
  }

  private Standing standing(Filed<Agreement> filed) {
    return new Standing(filed.content().title(), filed.content().findingsOn(today.date()));
  }
}
