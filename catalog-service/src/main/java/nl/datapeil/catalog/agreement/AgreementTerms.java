package nl.datapeil.catalog.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.IntStream;
import nl.datapeil.catalog.Sight;
import nl.datapeil.catalog.partner.PartnerService;
import nl.datapeil.catalog.reference.KnownDatasets;
import nl.datapeil.catalog.reference.UsedDataset;
import nl.datapeil.kit.problem.ProblemException;
import nl.datapeil.kit.problem.Text;

/// Checks that what a draft refers to is there.
@ApplicationScoped
class AgreementTerms {
  private static final Text NO_PARTNER = new Text("is no partner", "is geen partner");

  private final PartnerService partners;
  private final KnownDatasets datasets;

  AgreementTerms(PartnerService partners, KnownDatasets datasets) {
    this.partners = partners;
    this.datasets = datasets;
  }

  List<UsedDataset> check(AgreementDraft draft) {
    if (!partners.names(List.of(draft.partner())).containsKey(draft.partner())) {
      KnownDatasets.refuse(List.of(new ProblemException.Violation("partner", NO_PARTNER)));
    }
    var known = datasets.require(draft.datasets(), Sight.EVERYTHING);
    return IntStream.range(0, known.size())
        .mapToObj(i -> UsedDataset.of(known.get(i), draft.datasets().get(i).columns()))
        .toList();
  }
}
