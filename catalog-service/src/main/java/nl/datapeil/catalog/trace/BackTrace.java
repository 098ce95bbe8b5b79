package nl.datapeil.catalog.trace;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import nl.datapeil.catalog.accessrequest.request.AccessRequestView;
import nl.datapeil.catalog.agreement.AgreementView;
import org.jspecify.annotations.Nullable;

/// From a processing activity back to the data it uses. `activity` is absent when the register does
/// not know it, or did not answer.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BackTrace(
    @Nullable ActivityTrace activity,
    List<TracedDataset> datasets,
    List<AgreementView> agreements,
    List<AccessRequestView> accessRequests,
    List<String> unreachable) {
  public BackTrace {
    datasets = List.copyOf(datasets);
    agreements = List.copyOf(agreements);
    accessRequests = List.copyOf(accessRequests);
    unreachable = List.copyOf(unreachable);
  }
}
