package nl.datapeil.privacy.assessment.mitigation;

import static java.util.stream.Collectors.toSet;
import static nl.datapeil.privacy.PrivacyProblem.RISK_NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.datapeil.kit.id.Ids;
import nl.datapeil.kit.identity.Caller;
import nl.datapeil.kit.problem.ProblemException;
import nl.datapeil.privacy.Person;
import nl.datapeil.privacy.Today;
import nl.datapeil.privacy.assessment.desk.Desk;
import nl.datapeil.privacy.assessment.dossier.Dossiers;
import nl.datapeil.privacy.assessment.form.Forms;
import nl.datapeil.privacy.assessment.risk.Measure;
import nl.datapeil.privacy.assessment.risk.Risk;
import nl.datapeil.privacy.assessment.risk.RiskDraft;
import nl.datapeil.privacy.record.endpoint.Tagged;
import org.jspecify.annotations.Nullable;

/// The register of risks: part of what is judged, so only a draft's changes. How far measures are
/// is told at any time.
@ApplicationScoped
@Transactional
class RiskService {
  private final Desk desk;
  private final Dossiers dossiers;
  private final Forms forms;
  private final MeasureProgressRepository progress;
  private final Today today;

  RiskService(
      Desk desk, Dossiers dossiers, Forms forms, MeasureProgressRepository progress, Today today) {
    this.desk = desk;
    this.dossiers = dossiers;
    this.forms = forms;
    this.progress = progress;
    this.today = today;
  }

  Tagged<RiskRegister> register(UUID id) {
    var dossier = dossiers.get(id);
    var answered = forms.risks(dossier.form(), dossier.content().form());
    return new Tagged<>(RiskRegister.of(dossier, answered, progress.latest(id)), dossier.lock());
  }

  Tagged<RiskRegister> add(UUID id, RiskDraft draft, Caller.Known by) {
    var risk = draft.check(Ids.next(), Set.of(), Ids::next);
    return change(
        id,
        null,
        by,
        risks -> {
          var more = new ArrayList<>(risks);
          more.add(risk);
          return more;
        });
  }

  Tagged<RiskRegister> replace(UUID id, UUID riskId, int lock, RiskDraft draft, Caller.Known by) {
    return change(
        id,
        lock,
        by,
        risks -> {
          var known = require(risks, riskId).measures().stream().map(Measure::id).collect(toSet());
          var risk = draft.check(riskId, known, Ids::next);
          return risks.stream().map(r -> r.id().equals(riskId) ? risk : r).toList();
        });
  }

  Tagged<RiskRegister> remove(UUID id, UUID riskId, int lock, Caller.Known by) {
    return change(
        id,
        lock,
        by,
        risks -> {
          require(risks, riskId);
          return risks.stream().filter(r -> !r.id().equals(riskId)).toList();
        });
  }

  Tagged<RiskRegister> progress(
      UUID id, UUID riskId, UUID measureId, ProgressDraft.Checked draft, Caller.Known by) {
    var risk = require(dossiers.get(id).content().risks(), riskId);
    if (risk.measures().stream().noneMatch(m -> m.id().equals(measureId))) {
      throw RISK_NOT_FOUND.because(
          "This risk has no measure %s.", "Dit risico heeft geen maatregel %s.", measureId);
    }
    progress.persist(new MeasureProgress(id, measureId, draft, Person.of(by), today.now()));
    return register(id);
  }

  private Tagged<RiskRegister> change(
      UUID id, @Nullable Integer lock, Caller.Known by, UnaryOperator<List<Risk>> change) {
    desk.edit(
        id,
        lock,
        by,
        null,
        dossier -> dossier.content().withRisks(change.apply(dossier.content().risks())));
    return register(id);
  }

  private static Risk require(List<Risk> risks, UUID id) {
    return risks.stream()
        .filter(r -> r.id().equals(id))
        .findFirst()
        .orElseThrow(() -> notFound(id));
  }

  private static ProblemException notFound(UUID id) {
    return RISK_NOT_FOUND.because(
        "This assessment has no risk %s.", "Dit assessment heeft geen risico %s.", id);
  }
}
