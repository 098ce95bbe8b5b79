package nl.datapeil.privacy.decision.journal;

import static java.util.stream.Collectors.toMap;
import static nl.datapeil.privacy.PrivacyProblem.DECISION_NOT_FOUND;
import static nl.datapeil.privacy.PrivacyProblem.INVALID_REQUEST;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.datapeil.privacy.ActivityUris;
import nl.datapeil.privacy.RegisterUris;
import nl.datapeil.privacy.decision.journal.DecisionRepository.Call;
import org.jspecify.annotations.Nullable;

/// Reads what was decided.
@ApplicationScoped
@Transactional
public class RecordedDecisions {
  private final DecisionRepository decisions;
  private final ActivityUris activities;
  private final RegisterUris registers;
  private final HiddenActivities hidden;

  RecordedDecisions(
      DecisionRepository decisions,
      ActivityUris activities,
      RegisterUris registers,
      HiddenActivities hidden) {
    this.decisions = decisions;
    this.activities = activities;
    this.registers = registers;
    this.hidden = hidden;
  }

  public DecisionView get(UUID id) {
    return decisions
        .findByIdOptional(id)
        .filter(decision -> !decision.isAboutAnyOf(hidden.now()))
        .map(decision -> decision.view(activities))
        .orElseThrow(() ->
            DECISION_NOT_FOUND.because("No decision has id %s.", "Geen besluit heeft id %s.", id));
  }

  /// Of those that were ever given, by their id.
  public Map<UUID, Given> given(Set<UUID> ids) {
    return decisions.given(ids).stream().collect(toMap(Given::id, Function.identity()));
  }

  LogRecord.Page page(LogFilter filter) {
    var withheld = hidden.now();
    var calls = decisions.page(filter, mark(filter.page().after()), withheld);
    var parts = new LinkedHashMap<UUID, List<LogRecord.Part>>();
    calls.forEach(call -> parts.put(call.id(), new ArrayList<>()));
    for (var decision : decisions.parts(parts.keySet())) {
      var call = parts.get(decision.callId());
      if (call != null && !decision.isAboutAnyOf(withheld)) {
        call.add(decision.part(activities, registers));
      }
    }
    var isLast = calls.size() < filter.page().limit();
    return new LogRecord.Page(
        parts.values().stream().map(LogRecord::of).toList(), isLast ? null : calls.getLast().id());
  }

  private @Nullable Call mark(@Nullable UUID after) {
    if (after == null) {
      return null;
    }
    return decisions
        .call(after)
        .orElseThrow(() ->
            INVALID_REQUEST.because(
                "`after` is not the `next` of a page of this log.",
                "`after` is niet de `next` van een pagina van dit logboek."));
  }
}
