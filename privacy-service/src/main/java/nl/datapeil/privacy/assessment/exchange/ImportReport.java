package nl.datapeil.privacy.assessment.exchange;

import java.util.List;
import nl.datapeil.privacy.assessment.desk.AssessmentView;
import nl.datapeil.privacy.assessment.form.FormRemark;

/// What came of an import: the assessment, and what was mended in the file.
record ImportReport(AssessmentView assessment, List<FormRemark> healed, List<FormRemark> remarks) {
  ImportReport {
    healed = List.copyOf(healed);
    remarks = List.copyOf(remarks);
  }
}
