package nl.datapeil.catalog.harvest.reading;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Words of other catalogues in terms of the European code lists; a word that is not known gives
/// nothing, for a guess would be passed on as a fact.
public final class Codes {
  private static final String EU = "http://publications.europa.eu/resource/authority/";
  private static final Map<String, String> FREQUENCIES =
      Map.ofEntries(
          Map.entry("continual", "UPDATE_CONT"),
          Map.entry("continu", "UPDATE_CONT"),
          Map.entry("daily", "DAILY"),
          Map.entry("dagelijks", "DAILY"),
          Map.entry("weekly", "WEEKLY"),
          Map.entry("wekelijks", "WEEKLY"),
          Map.entry("fortnightly", "BIWEEKLY"),
          Map.entry("monthly", "MONTHLY"),
          Map.entry("maandelijks", "MONTHLY"),
          Map.entry("quarterly", "QUARTERLY"),
          Map.entry("kwartaal", "QUARTERLY"),
          Map.entry("per kwartaal", "QUARTERLY"),
          Map.entry("kwartaalijks", "QUARTERLY"),
          Map.entry("biannually", "ANNUAL_2"),
          Map.entry("halfjaarlijks", "ANNUAL_2"),
          Map.entry("annually", "ANNUAL"),
          Map.entry("yearly", "ANNUAL"),
          Map.entry("jaarlijks", "ANNUAL"),
          Map.entry("asneeded", "IRREG"),
          Map.entry("irregular", "IRREG"),
          Map.entry("onregelmatig", "IRREG"),
          Map.entry("elke 10 minuten", "10MIN"),
          Map.entry("notplanned", "NEVER"),
          Map.entry("unknown", "UNKNOWN"));
  private static final Map<String, String> TOPICS =
      Map.ofEntries(
          Map.entry("farming", "AGRI"),
          Map.entry("biota", "ENVI"),
          Map.entry("boundaries", "REGI"),
          Map.entry("climatologymeteorologyatmosphere", "ENVI"),
          Map.entry("economy", "ECON"),
          Map.entry("elevation", "ENVI"),
          Map.entry("environment", "ENVI"),
          Map.entry("geoscientificinformation", "TECH"),
          Map.entry("health", "HEAL"),
          Map.entry("imagerybasemapsearthcover", "REGI"),
          Map.entry("inlandwaters", "ENVI"),
          Map.entry("intelligencemilitary", "JUST"),
          Map.entry("location", "REGI"),
          Map.entry("oceans", "ENVI"),
          Map.entry("planningcadastre", "REGI"),
          Map.entry("society", "SOCI"),
          Map.entry("structure", "REGI"),
          Map.entry("transportation", "TRAN"),
          Map.entry("utilitiescommunication", "ENER"));
  private static final Map<Pattern, String> THEME_WORDS =
      Map.ofEntries(
          theme("milieu|natuur|groen|afval|duurzaam|water|bodem", "ENVI"),
          theme("verkeer|vervoer|mobiliteit|parkeren|transport", "TRAN"),
          theme(
              "ruimte|topografie|geografie|wonen|stedelijk|kaartlagen|geo-informatie|bestuur en"
                  + " regio",
              "REGI"),
          theme("onderwijs|cultuur|erfgoed|sport", "EDUC"),
          theme("econom|subsidie|financi", "ECON"),
          theme("energie|aardgas", "ENER"),
          theme("gezondheid|zorg", "HEAL"),
          theme("veiligheid|justitie|recht", "JUST"),
          theme("bevolking|samenleving|sociaal", "SOCI"),
          theme("bestuur|overheid|verkiezing", "GOVE"),
          theme("wetenschap|techniek|technologie", "TECH"),
          theme("landbouw|visserij|voedsel", "AGRI"));
  private static final Map<String, String> LANGUAGES =
      Map.ofEntries(
          Map.entry("nl", "NLD"),
          Map.entry("nld", "NLD"),
          Map.entry("dut", "NLD"),
          Map.entry("en", "ENG"),
          Map.entry("eng", "ENG"),
          Map.entry("de", "DEU"),
          Map.entry("ger", "DEU"),
          Map.entry("deu", "DEU"),
          Map.entry("fr", "FRA"),
          Map.entry("fre", "FRA"),
          Map.entry("fra", "FRA"),
          Map.entry("fy", "FRY"),
          Map.entry("fry", "FRY"));
  private static final Map<String, String> FORMATS =
      Map.ofEntries(
          Map.entry("csv", "CSV"),
          Map.entry("json", "JSON"),
          Map.entry("jsonl", "JSON"),
          Map.entry("geojson", "GEOJSON"),
          Map.entry("xml", "XML"),
          Map.entry("gml", "GML"),
          Map.entry("kml", "KML"),
          Map.entry("pdf", "PDF"),
          Map.entry("xls", "XLS"),
          Map.entry("xlsx", "XLSX"),
          Map.entry("ods", "ODS"),
          Map.entry("html", "HTML"),
          Map.entry("txt", "TXT"),
          Map.entry("zip", "ZIP"),
          Map.entry("shp", "SHP"),
          Map.entry("shape", "SHP"),
          Map.entry("gpkg", "GPKG"),
          Map.entry("geopackage", "GPKG"),
          Map.entry("wms", "WMS_SRVC"),
          Map.entry("ogc:wms", "WMS_SRVC"),
          Map.entry("wfs", "WFS_SRVC"),
          Map.entry("ogc:wfs", "WFS_SRVC"),
          Map.entry("rdf", "RDF"),
          Map.entry("rdf/xml", "RDF_XML"),
          Map.entry("ttl", "RDF_TURTLE"),
          Map.entry("turtle", "RDF_TURTLE"),
          Map.entry("json-ld", "JSON_LD"),
          Map.entry("parquet", "PARQUET"));

  private Codes() {}

  public static Optional<String> frequency(String word) {
    return known(FREQUENCIES, word, "frequency/");
  }

  /// A topic category of ISO 19115.
  public static Optional<String> topic(String word) {
    return known(TOPICS, word, "data-theme/");
  }

  public static Optional<String> language(String word) {
    return known(LANGUAGES, word, "language/");
  }

  public static Optional<String> format(String word) {
    return known(FORMATS, word.startsWith(".") ? word.substring(1) : word, "file-type/");
  }

  /// A theme in somebody's own words, or its European code.
  public static Optional<String> theme(String word) {
    if (word.strip().matches("[A-Z]{4}|OP_DATPRO")) {
      return Optional.of(EU + "data-theme/" + word.strip());
    }
    return THEME_WORDS.entrySet().stream()
        .filter(entry -> entry.getKey().matcher(RecordGraph.lower(word)).find())
        .map(entry -> EU + "data-theme/" + entry.getValue())
        .sorted()
        .findFirst();
  }

  public static String access(boolean open) {
    return EU + "access-right/" + (open ? "PUBLIC" : "NON_PUBLIC");
  }

  public static String restricted() {
    return EU + "access-right/RESTRICTED";
  }

  private static Optional<String> known(Map<String, String> codes, String word, String list) {
    return Optional.ofNullable(codes.get(RecordGraph.lower(word))).map(code -> EU + list + code);
  }

  private static Map.Entry<Pattern, String> theme(String words, String code) {
    return Map.entry(Pattern.compile(words), code);
  }
}
