package nl.datapeil.catalog.agreement;

import static nl.datapeil.catalog.CatalogProblem.AGREEMENT_NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.datapeil.catalog.CatalogConfig;
import nl.datapeil.catalog.Page;
import nl.datapeil.catalog.Today;
import nl.datapeil.catalog.partner.PartnerService;
import nl.datapeil.kit.problem.ProblemException;

/// Reads agreements, with the names of their partners in one query.
@ApplicationScoped
@Transactional
public class AgreementReader {
  /// Most agreements of one activity that are shown.
  private static final int MOST = 1000;

  private final AgreementRepository agreements;
  private final PartnerService partners;
  private final Today today;
  private final CatalogConfig config;

  AgreementReader(
      AgreementRepository agreements, PartnerService partners, Today today, CatalogConfig config) {
    this.agreements = agreements;
    this.partners = partners;
    this.today = today;
    this.config = config;
  }

  AgreementView get(UUID id) {
    return agreements.findByIdOptional(id).map(this::view).orElseThrow(() -> notFound(id));
  }

  Page<AgreementView> list(AgreementWish wish, UUID after, int limit) {
    var capped = Math.min(limit, config.paging().maxLimit());
    var found = agreements.page(wish, today.date(), after, capped + 1);
    var views = views(found);
    return Page.of(views, capped, AgreementView::id, view -> view);
  }

  /// Those in force today about any of these datasets.
  public List<AgreementView> inForce(Collection<UUID> datasets) {
    return datasets.isEmpty() ? List.of() : views(agreements.inForce(datasets, today.date()));
  }

  /// Those that rest on this processing activity, whatever their state.
  public List<AgreementView> restingOn(String activity) {
    return views(agreements.forActivity(activity, MOST));
  }

  AgreementView view(Agreement agreement) {
    return views(List.of(agreement)).getFirst();
  }

  private List<AgreementView> views(List<Agreement> found) {
    var names = partners.names(found.stream().map(Agreement::partnerId).distinct().toList());
    return found.stream()
        .map(a -> a.view(config.publicUrl(), names.getOrDefault(a.partnerId(), ""), today.date()))
        .toList();
  }

  static ProblemException notFound(UUID id) {
    return AGREEMENT_NOT_FOUND.because(
        "No agreement has id %s.", "Geen overeenkomst heeft id %s.", id);
  }
}
