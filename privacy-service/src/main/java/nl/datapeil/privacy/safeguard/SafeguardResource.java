package nl.datapeil.privacy.safeguard;

import jakarta.ws.rs.Path;
import nl.datapeil.privacy.Today;
import nl.datapeil.privacy.record.Filed;
import nl.datapeil.privacy.record.Kind;
import nl.datapeil.privacy.record.endpoint.RegisterResource;
import nl.datapeil.privacy.record.endpoint.Registers;
import nl.datapeil.privacy.safeguard.terms.Safeguard;

@Path("/v1/safeguards")
class SafeguardResource extends RegisterResource<Safeguard, Safeguard.Draft, SafeguardView> {
  private final Today today;

  SafeguardResource(Registers registers, Today today) {
    super(registers, Kind.SAFEGUARD, Safeguard.class);
    this.today = today;
  }

  @Override
  protected Safeguard check(Safeguard.Draft draft) {
    return draft.check();
  }

  @Override
  protected SafeguardView view(Filed<Safeguard> filed) {
    return SafeguardView.of(filed, today.date());
  }
}
