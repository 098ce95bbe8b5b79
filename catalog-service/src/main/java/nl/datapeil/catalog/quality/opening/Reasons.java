package nl.datapeil.catalog.quality.opening;

import nl.datapeil.kit.problem.Text;

/// The words for what leads to a verdict.
final class Reasons {
  private Reasons() {}

  static Reason free() {
    return new Reason(
        Ground.REUSE,
        new Text(
            "No column is about people and no ground for closing is stated. What is public may be"
                + " re-used.",
            "Geen kolom gaat over personen en er is geen grond voor sluiting genoemd. Wat openbaar"
                + " is, mag worden hergebruikt."),
        new Text(
            "Let the owner confirm that no exception of the Woo applies; then set access to OPEN"
                + " and state an open licence.",
            "Laat de eigenaar bevestigen dat geen uitzondering van de Woo geldt; zet de toegang dan"
                + " op OPEN en noem een open licentie."));
  }

  static Reason inPart() {
    return new Reason(
        Ground.REUSE,
        new Text(
            "What remains without the columns below could be open: the Woo withholds information"
                + " only as far as is needed.",
            "Wat overblijft zonder de kolommen hieronder kan open: de Woo houdt informatie alleen"
                + " achter voor zover dat nodig is."),
        new Text(
            "Publish a second dataset without them, and let the privacy officer judge whether what"
                + " remains leads back to people.",
            "Publiceer een tweede dataset zonder deze kolommen, en laat de privacy officer"
                + " beoordelen of wat overblijft tot personen te herleiden is."));
  }

  static Reason nothingLeft() {
    return new Reason(
        Ground.WOO_PRIVACY,
        new Text(
            "Every column is about people or may not be handed out: nothing remains to open.",
            "Elke kolom gaat over personen of mag niet worden uitgegeven: er blijft niets over om"
                + " te openen."),
        new Text(
            "Consider figures per neighbourhood or year as a dataset of its own.",
            "Overweeg cijfers per buurt of jaar als eigen dataset."));
  }

  static Reason notDescribed() {
    return new Reason(
        Ground.DESCRIPTION,
        new Text(
            "The columns are not described, so nobody can tell what they hold.",
            "De kolommen zijn niet beschreven, dus niemand kan zeggen wat erin staat."),
        new Text(
            "Describe the columns, each with its sensitivity.",
            "Beschrijf de kolommen, elk met de gevoeligheid."));
  }

  static Reason contradiction() {
    return new Reason(
        Ground.DESCRIPTION,
        new Text(
            "The stated reason says that there are data about people, but no column is marked so:"
                + " one of the two is wrong.",
            "De genoemde reden zegt dat er persoonsgegevens zijn, maar geen kolom is zo gemerkt:"
                + " een van beide klopt niet."),
        new Text(
            "Mark the columns that are about people, or mend the reason.",
            "Merk de kolommen die over personen gaan, of herstel de reden."));
  }

  static Reason unclear(String stated) {
    return new Reason(
        Ground.DESCRIPTION,
        Text.of(
            "The stated reason (“%s”) names no ground of the Woo that is known here.",
            "De genoemde reden (“%s”) noemt geen grond van de Woo die hier bekend is.", stated),
        new Text(
            "Name the ground: an article of Woo 5.1 or 5.2, or another law. Without one the dataset"
                + " can be opened.",
            "Noem de grond: een onderdeel van Woo 5.1 of 5.2, of een andere wet. Zonder grond kan"
                + " de dataset open."));
  }

  static Reason absolute(Ground ground) {
    return new Reason(
        ground,
        new Text(
            "The stated reason is an absolute exception: no weighing of interests lifts it.",
            "De genoemde reden is een absolute uitzondering: een belangenafweging heft haar niet"
                + " op."),
        new Text(
            "Verify that it still holds, and for all of the data.",
            "Controleer of zij nog geldt, en voor alle data."));
  }

  static Reason relative(Ground ground) {
    return new Reason(
        ground,
        new Text(
            "The stated reason holds only where its interest outweighs that of openness; a rule"
                + " cannot weigh that.",
            "De genoemde reden geldt alleen waar het belang zwaarder weegt dan openbaarheid; een"
                + " regel kan dat niet afwegen."),
        new Text(
            "Let the owner weigh the interests and record the outcome in the reason.",
            "Laat de eigenaar de belangen afwegen en de uitkomst in de reden vastleggen."));
  }

  static Reason bought() {
    return new Reason(
        Ground.THIRD_PARTY_RIGHTS,
        new Text(
            "The data were bought and no open licence is stated: the rights may be the supplier's.",
            "De data zijn ingekocht en er is geen open licentie genoemd: de rechten kunnen bij de"
                + " leverancier liggen."),
        new Text(
            "Look in the contract; ask for an open licence at the next tender.",
            "Kijk in het contract; vraag bij de volgende aanbesteding om een open licentie."));
  }

  static Reason highValue() {
    return new Reason(
        Ground.HIGH_VALUE,
        new Text(
            "This is a high-value dataset: it has to be open, free, machine-readable and offered by"
                + " API and in bulk, save for data about people.",
            "Dit is een hoogwaardige dataset: zij moet open, gratis en machineleesbaar zijn, via"
                + " API en als geheel, behalve wat over personen gaat."),
        new Text(
            "Open it, or record why the regulation does not apply.",
            "Open haar, of leg vast waarom de verordening niet geldt."));
  }

  static Reason agreement(Subject.Agreed agreed) {
    var conditions = agreed.conditions();
    return new Reason(
        Ground.AGREEMENT,
        conditions == null
            ? Text.of(
                "“%s” with %s sets no conditions; opening would make it unnecessary.",
                "“%s” met %s stelt geen voorwaarden; openen zou haar overbodig maken.",
                agreed.title(),
                agreed.partner())
            : Text.of(
                "“%s” with %s sets conditions: %s",
                "“%s” met %s stelt voorwaarden: %s", agreed.title(), agreed.partner(), conditions),
        conditions == null
            ? null
            : new Text(
                "Ask the partner whether these data may be open.",
                "Vraag de partner of deze data open mogen."));
  }

  static Reason protects(Ground ground) {
    return new Reason(
        ground,
        new Text(
            "Some columns may not be public on this ground.",
            "Sommige kolommen mogen op deze grond niet openbaar zijn."),
        null);
  }

  static Reason openAndFree() {
    return new Reason(
        Ground.REUSE,
        new Text(
            "It is open and no column is about people.",
            "De dataset is open en geen kolom gaat over personen."),
        null);
  }

  static Reason openButNotDescribed() {
    return new Reason(
        Ground.DESCRIPTION,
        new Text(
            "It is open, but its columns are not described: whether they are about people is not"
                + " known.",
            "De dataset is open, maar de kolommen zijn niet beschreven: of ze over personen gaan is"
                + " niet bekend."),
        new Text(
            "Describe the columns, each with its sensitivity.",
            "Beschrijf de kolommen, elk met de gevoeligheid."));
  }

  static Reason openButSensitive() {
    return new Reason(
        Ground.WOO_PRIVACY,
        new Text(
            "It is open and has columns about people. This may be a data breach.",
            "De dataset is open en heeft kolommen over personen. Dit kan een datalek zijn."),
        new Text(
            "Close it or take the columns out now, and tell the privacy officer (GDPR art. 33).",
            "Sluit haar of haal de kolommen er nu uit, en waarschuw de privacy officer (AVG art."
                + " 33)."));
  }
}
