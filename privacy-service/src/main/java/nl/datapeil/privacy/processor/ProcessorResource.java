package nl.datapeil.privacy.processor;

import jakarta.ws.rs.Path;
import nl.datapeil.privacy.processor.terms.Processor;
import nl.datapeil.privacy.record.Filed;
import nl.datapeil.privacy.record.Kind;
import nl.datapeil.privacy.record.endpoint.RecordView;
import nl.datapeil.privacy.record.endpoint.RegisterResource;
import nl.datapeil.privacy.record.endpoint.Registers;

@Path("/v1/processors")
class ProcessorResource
    extends RegisterResource<Processor, Processor.Draft, RecordView<Processor>> {
  ProcessorResource(Registers registers) {
    super(registers, Kind.PROCESSOR, Processor.class);
  }

  @Override
  protected Processor check(Processor.Draft draft) {
    return draft.check();
  }

  @Override
  protected RecordView<Processor> view(Filed<Processor> filed) {
    return RecordView.of(filed);
  }
}
