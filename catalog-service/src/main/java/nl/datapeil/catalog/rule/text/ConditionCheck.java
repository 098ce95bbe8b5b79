package nl.datapeil.catalog.rule.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import nl.datapeil.catalog.codelist.Spelling;
import nl.datapeil.catalog.rule.Part;
import nl.datapeil.catalog.rule.Rule;
import nl.datapeil.catalog.rule.Severity;
import nl.datapeil.catalog.rule.dcat.Properties;
import nl.datapeil.catalog.rule.dcat.Property;
import nl.datapeil.catalog.rule.dcat.RuleIds;
import nl.datapeil.catalog.rule.dcat.Type;
import nl.datapeil.catalog.rule.dcat.shacl.Breach;
import nl.datapeil.catalog.rule.dcat.shacl.Shacl;
import nl.datapeil.catalog.rule.dcat.shacl.Subject;
import nl.datapeil.catalog.rule.text.reading.Case;
import nl.datapeil.catalog.rule.text.reading.Check;
import nl.datapeil.catalog.rule.text.reading.Fixes;
import nl.datapeil.catalog.rule.text.reading.RuleText;
import nl.datapeil.kit.problem.Text;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/// What holds for high-value datasets, and for data under the Data Governance Act, only.
final class ConditionCheck implements Check {
  static final Node HVD_LAW =
      NodeFactory.createURI("http://data.europa.eu/eli/reg_impl/2023/138/oj");
  static final Node DGA_LAW = NodeFactory.createURI("http://data.europa.eu/eli/reg/2022/868/oj");
  private static final Property LAW = Properties.of("dcatap:applicableLegislation");
  private static final Property CATEGORY = Properties.of("dcatap:hvdCategory");
  private static final Property DISTRIBUTION = Properties.of("dcat:distribution");
  private static final Property ACCESS = Properties.of("dcat:accessService");
  private static final Property STANDARD = Properties.of("dct:conformsTo");
  private static final List<Property> DGA =
      List.of(
          Properties.of("dcat:byteSize"), Properties.of("dct:format"), Properties.of("dct:rights"));
  private static final EnumSet<Part> HVD = EnumSet.of(Part.HVD);
  private static final String REGULATION = Spelling.of("data.europa.eu/eli/reg_impl/2023/138");
  private static final Rule HVD_LAW_NAMED =
      RuleText.of(
          Part.HVD,
          "LEGISLATION",
          null,
          "dcatap:applicableLegislation",
          Severity.VIOLATION,
          "What belongs to a high-value dataset must name the regulation on high-value datasets.",
          "Wat bij een hoogwaardige dataset hoort moet de verordening hoogwaardige datasets"
              + " noemen.");
  private static final Rule SERVICE_STANDARD =
      RuleText.of(
          "DATA-SERVICE-CONFORMS-TO-HVD",
          Type.DATA_SERVICE,
          "dct:conformsTo",
          Severity.VIOLATION,
          "A data service for high-value datasets must say which standard it conforms to.",
          "Een dataservice voor hoogwaardige datasets moet zeggen aan welke standaard ze voldoet.");
  private static final Rule API =
      RuleText.of(
          Part.HVD,
          "DATASET-API",
          Type.DATASET,
          "dcat:accessService",
          Severity.WARNING,
          "A high-value dataset should be available by a data service (API) too.",
          "Een hoogwaardige dataset hoort ook met een dataservice (API) beschikbaar te zijn.");
  private static final List<Rule> DGA_RULES =
      DGA.stream()
          .map(property ->
              RuleText.of(
                  "DISTRIBUTION-" + RuleIds.of(property.member()) + "-DGA",
                  Type.DISTRIBUTION,
                  property.name(),
                  Severity.VIOLATION,
                  "The %s of a distribution under the Data Governance Act must be given."
                      .formatted(property.label().en()),
                  "Bij een distributie die onder de datagovernanceverordening valt moet %s"
                          .formatted(property.label().nl())
                      + " zijn ingevuld."))
          .toList();

  @Override
  public List<Rule> rules() {
    var all = new ArrayList<>(List.of(HVD_LAW_NAMED, SERVICE_STANDARD, API));
    all.addAll(DGA_RULES);
    return all;
  }

  @Override
  public void check(Case judged, Subject subject) {
    if (subject.is(Type.DATASET)
        || subject.is(Type.DATA_SERVICE)
        || subject.is(Type.DATASET_SERIES)) {
      var laws = subject.values(LAW);
      if (subject.has(CATEGORY) || laws.stream().anyMatch(ConditionCheck::meansHvd)) {
        highValue(judged, subject);
      }
      if (laws.contains(DGA_LAW)) {
        subject.values(DISTRIBUTION).forEach(value -> governed(judged, value));
      }
    }
    if (subject.is(Type.DISTRIBUTION) && subject.values(LAW).contains(DGA_LAW)) {
      governed(judged, subject.node());
    }
  }

  private static boolean meansHvd(Node law) {
    return law.isURI() && Spelling.of(law.getURI()).startsWith(REGULATION);
  }

  private static void highValue(Case judged, Subject subject) {
    obliged(judged, subject);
    if (subject.is(Type.DATA_SERVICE) && !subject.has(STANDARD)) {
      judged.found(SERVICE_STANDARD, subject, STANDARD, null, SERVICE_STANDARD.text(), null);
    }
    if (subject.is(Type.DATASET)) {
      var distributions = subject.values(DISTRIBUTION);
      var served =
          judged.reading().incoming(subject.node()).stream()
              .anyMatch(from -> from.property().name().equals("dcat:servesDataset"));
      for (var value : distributions) {
        var distribution = judged.reading().get(value);
        if (distribution != null) {
          served |= distribution.has(ACCESS);
          obliged(judged, distribution);
        }
      }
      if (!served) {
        judged.found(API, subject, ACCESS, null, API.text(), null);
      }
    }
  }

  /// The profile's own obligations, and that the law named is the right one.
  private static void obliged(Case judged, Subject subject) {
    var breaches = new ArrayList<Breach>();
    Shacl.check(judged.reading(), subject, judged.profile(), HVD, breaches);
    breaches.forEach(breach -> Breaches.report(judged, breach));
    var laws = subject.values(LAW);
    if (!laws.isEmpty() && !laws.contains(HVD_LAW)) {
      var nearly = laws.stream().filter(ConditionCheck::meansHvd).findFirst();
      judged.found(
          HVD_LAW_NAMED,
          subject,
          LAW,
          nearly.orElse(null),
          new Text(
              HVD_LAW_NAMED.text().en() + " That is " + HVD_LAW.getURI() + ".",
              HVD_LAW_NAMED.text().nl() + " Dat is " + HVD_LAW.getURI() + "."),
          nearly
              .map(old -> Fixes.replace(judged, subject, LAW, old, HVD_LAW))
              .orElseGet(() -> Fixes.add(judged, subject, LAW, HVD_LAW)));
    }
  }

  private static void governed(Case judged, Node value) {
    var distribution = judged.reading().get(value);
    if (distribution != null) {
      for (var i = 0; i < DGA.size(); i++) {
        if (!distribution.has(DGA.get(i))) {
          var rule = DGA_RULES.get(i);
          judged.found(rule, distribution, DGA.get(i), null, rule.text(), null);
        }
      }
    }
  }
}
