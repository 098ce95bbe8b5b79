package nl.datapeil.catalog.rule.text.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.datapeil.catalog.codelist.CodeLists;
import nl.datapeil.catalog.rule.Finding;
import nl.datapeil.catalog.rule.Fix;
import nl.datapeil.catalog.rule.Profile;
import nl.datapeil.catalog.rule.Report;
import nl.datapeil.catalog.rule.Rule;
import nl.datapeil.catalog.rule.Severity;
import nl.datapeil.catalog.rule.dcat.Property;
import nl.datapeil.catalog.rule.dcat.shacl.Reading;
import nl.datapeil.catalog.rule.dcat.shacl.Subject;
import nl.datapeil.kit.problem.Text;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/// One document being judged: what was read, by what it is judged and what was found so far.
public final class Case {
  private final Reading reading;
  private final Profile profile;
  private final CodeLists lists;
  private final LocalDate on;
  private final boolean bare;
  private final Paths paths;
  private final List<Finding> findings = new ArrayList<>();

  /// `bare` findings say which rule it is and no more, where only their number matters; so do all
  /// after the first [Report#MOST].
  public Case(Reading reading, Profile profile, CodeLists lists, LocalDate on, boolean bare) {
    this.reading = reading;
    this.profile = profile;
    this.lists = lists;
    this.on = on;
    this.bare = bare;
    paths = new Paths(reading);
  }

  public boolean isBare() {
    return bare || findings.size() >= Report.MOST;
  }

  /// Adds a finding that says no more than the rule.
  public void found(Rule rule, Severity severity) {
    findings.add(
        new Finding(
            severity,
            rule.part(),
            rule.id(),
            rule.section(),
            rule.constraint(),
            "",
            "",
            null,
            "",
            null,
            rule.text(),
            null));
  }

  public Reading reading() {
    return reading;
  }

  public Profile profile() {
    return profile;
  }

  public CodeLists lists() {
    return lists;
  }

  public LocalDate on() {
    return on;
  }

  public List<Finding> findings() {
    return findings;
  }

  /// The name of a property in the typed JSON of this node; none where it has no name there.
  @Nullable String member(Subject focus, Property property) {
    return paths.member(focus, property);
  }

  /// Adds a finding about a value of a property, or about its absence.
  public void found(
      Rule rule,
      Subject focus,
      Property property,
      @Nullable Node value,
      Text message,
      @Nullable Fix fix) {
    found(rule, rule.severity(), focus, property, value, message, fix);
  }

  /// The same, more or less severe than the rule usually is.
  public void found(
      Rule rule,
      Severity severity,
      Subject focus,
      Property property,
      @Nullable Node value,
      Text message,
      @Nullable Fix fix) {
    if (isBare()) {
      found(rule, severity);
      return;
    }
    var place = paths.place(focus);
    add(
        rule,
        severity,
        place,
        focus,
        paths.field(place, focus, property, value),
        property.node().getURI(),
        value,
        message,
        fix);
  }

  /// Adds a finding about something that the typed JSON has no name for.
  public void found(
      Rule rule,
      Severity severity,
      Subject focus,
      Node predicate,
      @Nullable Node value,
      Text message,
      @Nullable Fix fix) {
    if (isBare()) {
      found(rule, severity);
      return;
    }
    var place = paths.place(focus);
    add(rule, severity, place, focus, place.within(), predicate.getURI(), value, message, fix);
  }

  private void add(
      Rule rule,
      Severity severity,
      Paths.Place place,
      Subject focus,
      @Nullable String field,
      String property,
      @Nullable Node value,
      Text message,
      @Nullable Fix fix) {
    findings.add(
        new Finding(
            severity,
            rule.part(),
            rule.id(),
            rule.section(),
            rule.constraint(),
            Terms.plain(place.entry().node()),
            Terms.plain(focus.node()),
            field,
            property,
            value == null ? null : Terms.term(value),
            message,
            fix));
  }
}
