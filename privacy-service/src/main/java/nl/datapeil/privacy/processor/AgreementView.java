package nl.datapeil.privacy.processor;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import nl.datapeil.privacy.processor.terms.Agreement;
import nl.datapeil.privacy.processor.terms.Finding;
import nl.datapeil.privacy.record.Filed;
import nl.datapeil.privacy.record.Header;

/// An agreement as shown: whether it holds today, and what it lacks.
record AgreementView(
    @JsonUnwrapped Header header,
    @JsonUnwrapped Agreement agreement,
    boolean inForce,
    boolean complete,
    List<Finding> findings) {
  AgreementView {
    findings = List.copyOf(findings);
  }

  static AgreementView of(Filed<Agreement> filed, LocalDate today) {
    var agreement = filed.content();
    return new AgreementView(
        filed.header(),
        agreement,
        !filed.isWithdrawn() && agreement.isInForceOn(today),
        agreement.missing().isEmpty(),
        agreement.findingsOn(today));
  }
}
