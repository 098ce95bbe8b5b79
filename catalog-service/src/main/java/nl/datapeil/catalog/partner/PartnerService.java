package nl.datapeil.catalog.partner;

import static nl.datapeil.catalog.CatalogProblem.PARTNER_IDENTIFIER_TAKEN;
import static nl.datapeil.catalog.CatalogProblem.PARTNER_IN_USE;
import static nl.datapeil.catalog.CatalogProblem.PARTNER_NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.datapeil.catalog.CatalogConfig;
import nl.datapeil.catalog.IfMatch;
import nl.datapeil.catalog.Page;
import nl.datapeil.catalog.Today;
import nl.datapeil.catalog.change.Journal;
import nl.datapeil.kit.id.Ids;
import org.hibernate.exception.ConstraintViolationException;

/// The use cases of partners: one method each, one transaction each.
@ApplicationScoped
@Transactional
public class PartnerService {
  private static final String KIND = "partner";

  private final PartnerRepository partners;
  private final Journal journal;
  private final Today today;
  private final CatalogConfig config;

  PartnerService(PartnerRepository partners, Journal journal, Today today, CatalogConfig config) {
    this.partners = partners;
    this.journal = journal;
    this.today = today;
    this.config = config;
  }

  PartnerView add(PartnerDraft draft, String by) {
    var partner = new Partner(Ids.next(), draft, by, today.now());
    partners.persist(partner);
    return stored(partner, "created", by);
  }

  PartnerView get(UUID id) {
    return partners
        .findByIdOptional(id)
        .map(partner -> partner.view(config.publicUrl()))
        .orElseThrow(() -> notFound(id));
  }

  Page<PartnerView> list(String words, UUID after, int limit) {
    var capped = Math.min(limit, config.paging().maxLimit());
    return Page.of(
        partners.page(words, after, capped + 1),
        capped,
        Partner::id,
        partner -> partner.view(config.publicUrl()));
  }

  PartnerView replace(UUID id, PartnerDraft draft, IfMatch condition, String by) {
    var partner = requireForChange(id, condition);
    partner.record(draft, by, today.now());
    return stored(partner, "updated", by);
  }

  void delete(UUID id, IfMatch condition, String by) {
    var partner = requireForChange(id, condition);
    partners.delete(partner);
    try {
      partners.flush();
    } catch (ConstraintViolationException _) {
      throw PARTNER_IN_USE.because(
          "Agreements or definitions refer to this partner. End those first.",
          "Overeenkomsten of definities verwijzen naar deze partner. Beëindig die eerst.");
    }
    journal.removed(KIND, id, partner.view(config.publicUrl()).uri(), partner.version(), by);
  }

  /// The names of those of these partners that exist.
  public Map<UUID, String> names(Collection<UUID> ids) {
    return ids.isEmpty()
        ? Map.of()
        : partners.list("id in ?1", ids).stream()
            .collect(Collectors.toMap(Partner::id, Partner::name));
  }

  private Partner requireForChange(UUID id, IfMatch condition) {
    var partner = partners.findForChange(id).orElseThrow(() -> notFound(id));
    condition.require(partner.version());
    return partner;
  }

  private PartnerView stored(Partner partner, String action, String by) {
    try {
      partners.flush();
    } catch (ConstraintViolationException e) {
      if (e.getConstraintName() != null && e.getConstraintName().endsWith("_unique")) {
        throw PARTNER_IDENTIFIER_TAKEN.because(
            "Another partner has this TOOI identifier or OIN already.",
            "Een andere partner heeft deze TOOI-identificatie of dit OIN al.");
      }
      throw e;
    }
    var view = partner.view(config.publicUrl());
    journal.noted(KIND, view.id(), view.uri(), action, view.version(), by, view);
    return view;
  }

  private static RuntimeException notFound(UUID id) {
    return PARTNER_NOT_FOUND.because("No partner has id %s.", "Geen partner heeft id %s.", id);
  }
}
