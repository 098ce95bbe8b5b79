package nl.datapeil.catalog.rule.dcat;

import nl.datapeil.catalog.rule.Severity;
import nl.datapeil.catalog.rule.dcat.Obligation.Demand;
import nl.datapeil.kit.problem.Text;

/// Says in words what an obligation demands.
final class Wording {
  private Wording() {}

  static Text of(
      Type type, Property property, boolean backwards, Demand demand, Severity severity) {
    if (backwards) {
      return ofMembers(demand);
    }
    var en = "The " + property.label().en() + " of a " + type.label().en() + " ";
    var nl = capital(property.label().nl()) + " van een " + type.label().nl() + " ";
    var must = severity == Severity.VIOLATION ? "must" : "should";
    var moet = severity == Severity.VIOLATION ? "moet" : "hoort";
    var tail = severity == Severity.VIOLATION ? "" : "te ";
    return switch (demand) {
      case Demand.AtLeastOne() ->
          new Text(en + must + " be given.", nl + moet + " " + tail + "zijn ingevuld.");
      case Demand.AtMostOne() ->
          new Text(en + "may be given once.", nl + "mag één keer voorkomen.");
      case Demand.Iri() ->
          new Text(en + must + " be an IRI.", nl + moet + " een IRI " + tail + "zijn.");
      case Demand.IriOrBlank() ->
          new Text(
              en + must + " be an IRI or a node with properties, not a text.",
              nl + moet + " een IRI of een knoop met eigenschappen " + tail + "zijn, geen tekst.");
      case Demand.AnyLiteral() ->
          new Text(
              en + must + " be a text or number, not an IRI.",
              nl + moet + " een tekst of getal " + tail + "zijn, geen IRI.");
      case Demand.Date() ->
          new Text(
              en + must + " be a valid xsd:date, xsd:dateTime, xsd:gYearMonth or xsd:gYear.",
              nl
                  + moet
                  + " een geldige xsd:date, xsd:dateTime, xsd:gYearMonth of xsd:gYear "
                  + tail
                  + "zijn.");
      case Demand.Described() ->
          new Text(
              en + must + " be a catalogue, dataset, series or data service in the same document.",
              nl
                  + moet
                  + " een catalogus, dataset, serie of dataservice in hetzelfde document "
                  + tail
                  + "zijn.");
      case Demand.LiteralOf(var datatype) ->
          new Text(
              en + must + " be a valid " + Vocabulary.shortened(datatype.getURI()) + ".",
              nl
                  + moet
                  + " een geldige "
                  + Vocabulary.shortened(datatype.getURI())
                  + " "
                  + tail
                  + "zijn.");
      case Demand.Of(var wanted) ->
          new Text(
              en + must + " be of class " + wanted.prefixed() + ".",
              nl + moet + " van de klasse " + wanted.prefixed() + " " + tail + "zijn.");
    };
  }

  private static Text ofMembers(Demand demand) {
    return demand instanceof Demand.AtLeastOne
        ? new Text(
            "A dataset series should have at least one dataset in it.",
            "Een datasetserie hoort minstens één dataset te bevatten.")
        : new Text(
            "What is in a dataset series should be a dataset.",
            "Wat in een datasetserie zit hoort een dataset te zijn.");
  }

  private static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
