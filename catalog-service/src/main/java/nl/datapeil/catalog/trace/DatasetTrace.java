package nl.datapeil.catalog.trace;

import java.util.List;
import nl.datapeil.catalog.agreement.AgreementView;
import nl.datapeil.catalog.lineage.Step;

/// From a column, or a whole dataset, to the assessment of its use. `unreachable` names the
/// services that did not answer; what they know is missing here.
public record DatasetTrace(
    TracedDataset dataset,
    List<AgreementView> agreements,
    List<ActivityTrace> activities,
    List<Step> upstream,
    List<Step> downstream,
    List<String> unreachable) {
  public DatasetTrace {
    agreements = List.copyOf(agreements);
    activities = List.copyOf(activities);
    upstream = List.copyOf(upstream);
    downstream = List.copyOf(downstream);
    unreachable = List.copyOf(unreachable);
  }
}
