package nl.datapeil.privacy.algorithm;

import jakarta.ws.rs.Path;
import java.util.function.UnaryOperator;
import nl.datapeil.privacy.algorithm.terms.Algorithm;
import nl.datapeil.privacy.algorithm.terms.AlgorithmDraft;
import nl.datapeil.privacy.record.Filed;
import nl.datapeil.privacy.record.Kind;
import nl.datapeil.privacy.record.endpoint.RecordView;
import nl.datapeil.privacy.record.endpoint.RegisterResource;
import nl.datapeil.privacy.record.endpoint.Registers;

@Path("/v1/algorithms")
class AlgorithmResource extends RegisterResource<Algorithm, AlgorithmDraft, RecordView<Algorithm>> {
  private final AlgorithmService algorithms;

  AlgorithmResource(Registers registers, AlgorithmService algorithms) {
    super(registers, Kind.ALGORITHM, Algorithm.class);
    this.algorithms = algorithms;
  }

  @Override
  protected Algorithm check(AlgorithmDraft draft) {
    return algorithms.filled(draft);
  }

  @Override
  protected UnaryOperator<Algorithm> revision(AlgorithmDraft draft) {
    return algorithms.revision(draft);
  }

  @Override
  protected RecordView<Algorithm> view(Filed<Algorithm> filed) {
    return RecordView.of(filed);
  }
}
