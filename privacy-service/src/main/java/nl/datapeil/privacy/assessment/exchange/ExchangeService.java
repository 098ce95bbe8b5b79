package nl.datapeil.privacy.assessment.exchange;

import static nl.datapeil.privacy.PrivacyProblem.IMPORT_OF_OTHER_DEFINITION;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.datapeil.kit.identity.Caller;
import nl.datapeil.privacy.assessment.content.Content;
import nl.datapeil.privacy.assessment.desk.AssessmentView;
import nl.datapeil.privacy.assessment.desk.Desk;
import nl.datapeil.privacy.assessment.dossier.Dossiers;
import nl.datapeil.privacy.assessment.form.Forms;
import nl.datapeil.privacy.assessment.form.Healed;
import nl.datapeil.privacy.record.endpoint.Tagged;

/// Files of MinBZK's DPIA form, in and out.
@ApplicationScoped
@Transactional
class ExchangeService {
  private final Desk desk;
  private final Dossiers dossiers;
  private final Forms forms;

  ExchangeService(Desk desk, Dossiers dossiers, Forms forms) {
    this.desk = desk;
    this.dossiers = dossiers;
    this.forms = forms;
  }

  Tagged<ImportReport> create(String file, Caller.Known author) {
    var healed = forms.healed(file, null);
    var content = new Content(healed.title(), List.of(), healed.form(), List.of());
    var opening = new Desk.Opening(healed.key(), content, "Imported", null, null);
    return reported(desk.open(opening, author), healed);
  }

  Tagged<ImportReport> replace(UUID id, int lock, String file, Caller.Known editor) {
    var healed = forms.healed(file, dossiers.summary(id).form());
    var changed =
        desk.edit(
            id,
            lock,
            editor,
            "Imported",
            dossier -> {
              if (!dossier.form().equals(healed.key())) {
                throw IMPORT_OF_OTHER_DEFINITION.because(
                    "The file answers %s, this assessment %s. POST it to /v1/assessments/imports.",
                    "Het bestand beantwoordt %s, dit assessment %s. Stuur het met POST naar"
                        + " /v1/assessments/imports.",
                    healed.key(),
                    dossier.form());
              }
              return dossier.content().withForm(healed.form());
            });
    return reported(changed, healed);
  }

  JsonNode export(UUID id) {
    return dossiers.get(id).content().form();
  }

  private static Tagged<ImportReport> reported(Tagged<AssessmentView> assessment, Healed healed) {
    return new Tagged<>(
        new ImportReport(assessment.view(), healed.healed(), healed.remarks()), assessment.lock());
  }
}
