package nl.datapeil.catalog.quality.opening;

import static nl.datapeil.catalog.quality.opening.Openness.CANNOT_TELL;
import static nl.datapeil.catalog.quality.opening.Openness.CAN_BE_OPENED;
import static nl.datapeil.catalog.quality.opening.Openness.CAN_BE_OPENED_IN_PART;
import static nl.datapeil.catalog.quality.opening.Openness.MUST_STAY_CLOSED;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.datapeil.catalog.quality.opening.ColumnAdvice.Action;
import nl.datapeil.catalog.term.Access;
import nl.datapeil.catalog.term.SourceKind;
import org.jspecify.annotations.Nullable;

/// Whether a dataset could be open: advice for the people who decide, no judgement in law.
public final class Opening {
  private final Subject subject;
  private final Set<Ground> stated;
  private final List<Reason> reasons = new ArrayList<>();

  private Opening(Subject subject) {
    this.subject = subject;
    stated = StatedReason.grounds(subject.accessReason());
  }

  public static Opinion of(Subject subject) {
    var opening = new Opening(subject);
    return subject.access() == Access.OPEN ? opening.ofOpen() : opening.ofClosed();
  }

  private Opinion ofOpen() {
    if (subject.columns().isEmpty()) {
      reasons.add(Reasons.openButNotDescribed());
      return opinion(Openness.OPEN, List.of());
    }
    if (!subject.concernsPeople()) {
      reasons.add(Reasons.openAndFree());
      return opinion(Openness.OPEN, List.of());
    }
    reasons.add(Reasons.openButSensitive());
    return opinion(Openness.OPEN_BUT_SENSITIVE, Columns.of(subject));
  }

  private Opinion ofClosed() {
    if (subject.highValue()) {
      reasons.add(Reasons.highValue());
    }
    var columns = Columns.of(subject);
    var whole = ofTheWhole();
    subject.agreements().forEach(one -> reasons.add(Reasons.agreement(one)));
    if (whole != null) {
      return opinion(whole, columns);
    }
    if (subject.columns().isEmpty()) {
      reasons.add(Reasons.notDescribed());
      return opinion(CANNOT_TELL, columns);
    }
    if (columns.isEmpty()) {
      return opinion(withoutSensitive(), columns);
    }
    columns.stream().map(ColumnAdvice::ground).distinct().forEach(this::protects);
    if (remaining(columns).isEmpty()
        && columns.stream().anyMatch(one -> one.action() == Action.WITHHOLD)) {
      return opinion(CANNOT_TELL, columns);
    }
    if (hasNothingLeft(columns)) {
      reasons.add(Reasons.nothingLeft());
      return opinion(MUST_STAY_CLOSED, columns);
    }
    if (isUnclear()) {
      return opinion(CANNOT_TELL, columns);
    }
    reasons.add(Reasons.inPart());
    return opinion(CAN_BE_OPENED_IN_PART, columns);
  }

  /// What stands in the way whatever the columns are, if anything.
  private @Nullable Openness ofTheWhole() {
    var third = subject.sourceKind() == SourceKind.COMMERCIAL && !subject.openLicence();
    if (third) {
      reasons.add(Reasons.bought());
    }
    var verdict = third ? MUST_STAY_CLOSED : null;
    for (var ground : stated) {
      switch (ground.weight()) {
        case ABSOLUTE -> {
          reasons.add(Reasons.absolute(ground));
          verdict = MUST_STAY_CLOSED;
        }
        case RELATIVE -> {
          reasons.add(Reasons.relative(ground));
          verdict = verdict == null ? CANNOT_TELL : verdict;
        }
        case BY_COLUMN, NONE -> {}
      }
    }
    return verdict;
  }

  private Openness withoutSensitive() {
    if (!stated.isEmpty()) {
      reasons.add(Reasons.contradiction());
      return CANNOT_TELL;
    }
    if (isUnclear()) {
      return CANNOT_TELL;
    }
    reasons.add(Reasons.free());
    return CAN_BE_OPENED;
  }

  /// Words that name no ground we know may be about the whole; people have to read them.
  private boolean isUnclear() {
    var unclear = stated.isEmpty() && !StatedReason.saysNothing(subject.accessReason());
    if (unclear) {
      reasons.add(Reasons.unclear(String.valueOf(subject.accessReason())));
    }
    return unclear;
  }

  private void protects(Ground ground) {
    if (ground != Ground.AGREEMENT) {
      reasons.add(Reasons.protects(ground));
    }
  }

  private boolean hasNothingLeft(List<ColumnAdvice> columns) {
    return remaining(columns).isEmpty()
        && columns.stream().noneMatch(one -> one.action() == Action.COARSEN);
  }

  private List<String> remaining(List<ColumnAdvice> columns) {
    var touched = columns.stream().map(ColumnAdvice::column).toList();
    return subject.columns().stream()
        .map(Subject.Column::name)
        .filter(name -> !touched.contains(name))
        .toList();
  }

  private Opinion opinion(Openness verdict, List<ColumnAdvice> columns) {
    var obliged = subject.highValue() && !verdict.isOfOpenData();
    return new Opinion(verdict, obliged, reasons, columns, remaining(columns));
  }
}
