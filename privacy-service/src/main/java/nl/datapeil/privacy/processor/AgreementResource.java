package nl.datapeil.privacy.processor;

import jakarta.ws.rs.Path;
import nl.datapeil.privacy.Today;
import nl.datapeil.privacy.processor.terms.Agreement;
import nl.datapeil.privacy.processor.terms.AgreementDraft;
import nl.datapeil.privacy.record.Filed;
import nl.datapeil.privacy.record.Kind;
import nl.datapeil.privacy.record.endpoint.RegisterResource;
import nl.datapeil.privacy.record.endpoint.Registers;

@Path("/v1/processing-agreements")
class AgreementResource extends RegisterResource<Agreement, AgreementDraft, AgreementView> {
  private final Today today;

  AgreementResource(Registers registers, Today today) {
    super(registers, Kind.AGREEMENT, Agreement.class);
    this.today = today;
  }

  @Override
  protected Agreement check(AgreementDraft draft) {
    return draft.check();
  }

  @Override
  protected AgreementView view(Filed<Agreement> filed) {
    return AgreementView.of(filed, today.date());
  }
}
