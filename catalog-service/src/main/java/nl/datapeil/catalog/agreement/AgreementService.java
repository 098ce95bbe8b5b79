package nl.datapeil.catalog.agreement;

import static nl.datapeil.catalog.CatalogProblem.AGREEMENT_NOT_DRAFT;
import static nl.datapeil.catalog.CatalogProblem.AGREEMENT_NOT_SIGNED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.datapeil.catalog.IfMatch;
import nl.datapeil.catalog.Today;
import nl.datapeil.catalog.change.Change;
import nl.datapeil.catalog.change.Journal;
import nl.datapeil.kit.id.Ids;
import nl.datapeil.kit.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/// The use cases of changing agreements: one method each, one transaction each.
@ApplicationScoped
@Transactional
class AgreementService {
  private static final String KIND = "agreement";

  private final AgreementRepository agreements;
  private final AgreementReader reader;
  private final AgreementTerms terms;
  private final Journal journal;
  private final Today today;

  AgreementService(
      AgreementRepository agreements,
      AgreementReader reader,
      AgreementTerms terms,
      Journal journal,
      Today today) {
    this.agreements = agreements;
    this.reader = reader;
    this.terms = terms;
    this.journal = journal;
    this.today = today;
  }

  AgreementView add(AgreementDraft draft, String by) {
    var agreement = new Agreement(Ids.next(), draft, terms.check(draft), by, today.now());
    agreements.persist(agreement);
    return stored(agreement, "created", by, null);
  }

  AgreementView replace(UUID id, AgreementDraft draft, IfMatch condition, String by) {
    var agreement = requireDraft(id, condition);
    agreement.record(draft, terms.check(draft), by, today.now());
    return stored(agreement, "updated", by, null);
  }

  void delete(UUID id, IfMatch condition, String by) {
    var agreement = requireDraft(id, condition);
    agreements.delete(agreement);
    agreements.flush();
    journal.removed(KIND, id, reader.view(agreement).uri(), agreement.version(), by);
  }

  AgreementView sign(UUID id, IfMatch condition, String by) {
    var agreement = requireForChange(id, condition);
    if (!agreement.sign(today.date(), by, today.now())) {
      throw notDraft();
    }
    return stored(agreement, "signed", by, null);
  }

  AgreementView terminate(UUID id, IfMatch condition, String reason, String by) {
    var agreement = requireForChange(id, condition);
    if (!agreement.terminate(today.date(), reason, by, today.now())) {
      throw AGREEMENT_NOT_SIGNED.because(
          "Only a signed agreement can be terminated, and only once.",
          "Alleen een ondertekende overeenkomst kan worden beëindigd, en maar één keer.");
    }
    return stored(agreement, "terminated", by, reason);
  }

  private Agreement requireDraft(UUID id, IfMatch condition) {
    var agreement = requireForChange(id, condition);
    if (!agreement.isDraft()) {
      throw notDraft();
    }
    return agreement;
  }

  private Agreement requireForChange(UUID id, IfMatch condition) {
    var agreement = agreements.findForChange(id).orElseThrow(() -> AgreementReader.notFound(id));
    condition.require(agreement.version());
    return agreement;
  }

  private static ProblemException notDraft() {
    return AGREEMENT_NOT_DRAFT.because(
        "What was signed stays as it is. Terminate it and record a new agreement.",
        "Wat is ondertekend blijft zoals het is. Beëindig het en leg een nieuwe overeenkomst"
            + " vast.");
  }

  private AgreementView stored(
      Agreement agreement, String action, String by, @Nullable String reason) {
    agreements.flush();
    var view = reader.view(agreement);
    journal.noted(
        new Change(KIND, view.id(), view.uri(), action, view.version(), false, by, reason, ""),
        view);
    return view;
  }
}
