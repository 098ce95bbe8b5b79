package nl.datapeil.catalog.rule.validation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.datapeil.catalog.rule.Conformity;
import nl.datapeil.catalog.rule.Finding;
import nl.datapeil.catalog.rule.Fix;
import nl.datapeil.catalog.rule.Part;
import nl.datapeil.catalog.rule.Report;
import nl.datapeil.catalog.rule.Scope;
import nl.datapeil.catalog.rule.Severity;
import nl.datapeil.catalog.rule.shape.SecondOpinion;
import nl.datapeil.kit.problem.Text;
import org.jspecify.annotations.Nullable;

/// The outcome of a validation as readers get it: messages in their language, and in both.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ValidationView(
    Conformity verdict,
    String profile,
    Scope scope,
    LocalDate on,
    Map<String, Integer> checked,
    Counts counts,
    Map<Part, Report.Tally> results,
    List<FindingView> findings,
    boolean truncated,
    Map<String, String> codeLists,
    @Nullable OpinionView secondOpinion) {
  record Counts(int violations, int warnings, int infos) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record FindingView(
      Severity severity,
      Part part,
      String rule,
      String section,
      String constraint,
      String entry,
      String focus,
      @Nullable String field,
      String property,
      @Nullable String value,
      String message,
      Map<String, String> messages,
      @Nullable FixView fix) {
    static FindingView of(Finding finding, Locale locale) {
      return new FindingView(
          finding.severity(),
          finding.part(),
          finding.rule(),
          finding.section(),
          finding.constraint().name(),
          finding.entry(),
          finding.focus(),
          finding.field(),
          finding.property(),
          finding.value(),
          finding.message().in(locale),
          both(finding.message()),
          finding.fix() == null ? null : FixView.of(finding.fix(), locale));
    }
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record FixView(
      Fix.Action action,
      String property,
      @Nullable String member,
      @Nullable String replaces,
      List<ProposalView> proposals) {
    static FixView of(Fix fix, Locale locale) {
      return new FixView(
          fix.action(),
          fix.property(),
          fix.member(),
          fix.replaces(),
          fix.proposals().stream().map(one -> ProposalView.of(one, locale)).toList());
    }
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ProposalView(String value, String term, @Nullable String label) {
    static ProposalView of(Fix.Proposal proposal, Locale locale) {
      var label = proposal.label();
      return new ProposalView(
          proposal.value(), proposal.term(), label == null ? null : label.in(locale));
    }
  }

  record OpinionView(
      List<String> files,
      List<FindingView> findings,
      List<SecondOpinion.Disagreement> disagreements) {
    static OpinionView of(SecondOpinion opinion, Locale locale) {
      return new OpinionView(
          opinion.files(),
          opinion.findings().stream()
              .limit(Report.MOST)
              .map(one -> FindingView.of(one, locale))
              .toList(),
          opinion.disagreements().stream().limit(Report.MOST).toList());
    }
  }

  static ValidationView of(
      Report report, Scope scope, @Nullable SecondOpinion opinion, Locale locale) {
    return new ValidationView(
        report.verdict(),
        report.profile().version(),
        scope,
        report.on(),
        report.checked(),
        new Counts(report.violations(), report.warnings(), report.count(Severity.INFO)),
        report.results(),
        report.findings().stream()
            .limit(Report.MOST)
            .map(finding -> FindingView.of(finding, locale))
            .toList(),
        report.findings().size() > Report.MOST,
        report.lists(),
        opinion == null ? null : OpinionView.of(opinion, locale));
  }

  public static Map<String, String> both(Text text) {
    return Map.of("en", text.en(), "nl", text.nl());
  }
}
