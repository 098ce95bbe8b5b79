package nl.datapeil.catalog.harvest.csw;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import nl.datapeil.catalog.harvest.ReadGraph;
import nl.datapeil.catalog.harvest.document.Piece;
import nl.datapeil.catalog.harvest.reading.Fault;
import nl.datapeil.catalog.harvest.reading.Reading;
import nl.datapeil.catalog.rdf.Vocab;
import org.junit.jupiter.api.Test;

class CswReaderTest {
  private static final String EU = "http://publications.europa.eu/resource/authority/";
  private static final String RECORD =
      "https://ngr.example/csw?service=CSW&version=2.0.2&request=GetRecordById&elementSetName=full&id=";

  private final Reading reading = new Reading();
  private final List<Piece> rdf = new ArrayList<>();
  private final CswReader reader =
      new CswReader(URI.create("https://ngr.example/csw?x=y"), "nl", rdf::add);

  @Test
  void translatesAnIsoRecord() {
    reader.read(answer(dataset("abc", "Rioolputten & co".replace("&", "&amp;"))), reading);

    var graph = ReadGraph.of(reading);
    var iri = "https://data.example/id/abc";
    assertThat(reading.faults()).isEmpty();
    assertThat(graph.values(iri, Vocab.DCT_TITLE)).containsExactly("Rioolputten & co@nl");
    assertThat(graph.values(iri, Vocab.DCT_IDENTIFIER)).containsExactly("abc");
    assertThat(graph.values(iri, Vocab.DCAT_THEME)).containsExactly(EU + "data-theme/ENVI");
    assertThat(graph.values(iri, Vocab.DCT_ISSUED)).containsExactly("2020-02-03");
    assertThat(graph.values(iri, Vocab.DCT_LANGUAGE)).containsExactly(EU + "language/NLD");
    assertThat(graph.values(iri, Vocab.DCT_ACCESS_RIGHTS))
        .containsExactly(EU + "access-right/PUBLIC");
    assertThat(graph.values(graph.one(iri, Vocab.DCT_SPATIAL), Vocab.DCAT_BBOX))
        .containsExactly("POLYGON((5.0 52.0,5.2 52.0,5.2 52.1,5.0 52.1,5.0 52.0))");
    assertThat(graph.values(graph.one(iri, Vocab.DCT_TEMPORAL), Vocab.DCAT_START_DATE))
        .containsExactly("2019-01-01");
    assertThat(graph.values(graph.one(iri, Vocab.DCT_PROVENANCE), Vocab.RDFS_LABEL))
        .containsExactly("Ingemeten@nl");
    var link = graph.one(iri, Vocab.DCAT_DISTRIBUTION);
    assertThat(graph.values(link, Vocab.DCAT_ACCESS_URL)).containsExactly("https://x.example/wfs");
    assertThat(graph.values(link, Vocab.DCT_LICENSE))
        .containsExactly("http://creativecommons.org/licenses/by/4.0/");
    assertThat(graph.values(link, Vocab.DCT_FORMAT)).containsExactly(EU + "file-type/WFS_SRVC");
    assertThat(graph.values(RECORD + "abc", Vocab.FOAF_PRIMARY_TOPIC)).containsExactly(iri);
    var contact = graph.one(iri, Vocab.DCAT_CONTACT_POINT);
    assertThat(graph.values(contact, Vocab.VCARD_HAS_EMAIL))
        .containsExactly("mailto:geo@example.org");
  }

  @Test
  void translatesARecordOfDublinCore() {
    reader.read(
        """
        <csw:GetRecordsResponse xmlns:csw="http://www.opengis.net/cat/csw/2.0.2" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dct="http://purl.org/dc/terms/">
        <csw:SearchResults numberOfRecordsMatched="2">
          <csw:Record>
            <dc:identifier>bomen-1</dc:identifier><dc:title>Bomen &amp; struiken</dc:title><dc:type>dataset</dc:type>
            <dc:subject>groen</dc:subject><dc:subject>beheer</dc:subject><dct:abstract>Alle bomen</dct:abstract>
            <dc:date>2024-05-06</dc:date><dc:language>dut</dc:language><dc:publisher>Gemeente Voorbeeldstad</dc:publisher>
            <dct:references scheme="OGC:WFS">https://x.example/wfs</dct:references><dc:URI>https://x.example/bomen.csv</dc:URI>
            <dct:references>geen adres</dct:references>
          </csw:Record>
          <csw:Record><dc:title>Naamloos</dc:title></csw:Record>
        </csw:SearchResults></csw:GetRecordsResponse>
        """,
        reading);

    var graph = ReadGraph.of(reading);
    var iri = RECORD + "bomen-1#resource";
    assertThat(graph.ofType(Vocab.DCAT_DATASET_CLASS)).containsExactly(iri);
    assertThat(graph.values(iri, Vocab.DCT_TITLE)).containsExactly("Bomen & struiken@nl");
    assertThat(graph.values(iri, Vocab.DCT_DESCRIPTION)).containsExactly("Alle bomen@nl");
    assertThat(graph.values(iri, Vocab.DCT_IDENTIFIER)).containsExactly("bomen-1");
    assertThat(graph.values(iri, Vocab.DCT_MODIFIED)).containsExactly("2024-05-06");
    assertThat(graph.values(iri, Vocab.DCT_LANGUAGE)).containsExactly(EU + "language/NLD");
    assertThat(graph.values(iri, Vocab.DCAT_KEYWORD))
        .containsExactlyInAnyOrder("groen@nl", "beheer@nl");
    assertThat(graph.values(iri, Vocab.DCAT_DISTRIBUTION)).hasSize(2);
    assertThat(reading.faults()).extracting(Fault::kind).containsExactly(Fault.Kind.RECORD_DROPPED);
  }

  @Test
  void translatesAService() {
    reader.read(
        answer(
            """
            <gmd:MD_Metadata><gmd:fileIdentifier><gco:CharacterString>srv</gco:CharacterString></gmd:fileIdentifier>
            <gmd:identificationInfo><srv:SV_ServiceIdentification>
              <gmd:citation><gmd:CI_Citation><gmd:title><gco:CharacterString>WMS Riool</gco:CharacterString></gmd:title></gmd:CI_Citation></gmd:citation>
              <srv:containsOperations><srv:SV_OperationMetadata><srv:connectPoint><gmd:CI_OnlineResource><gmd:linkage>
                <gmd:URL>https://x.example/wms?request=GetCapabilities</gmd:URL></gmd:linkage></gmd:CI_OnlineResource></srv:connectPoint></srv:SV_OperationMetadata></srv:containsOperations>
              <srv:operatesOn xlink:href="https://data.example/id/abc"/>
            </srv:SV_ServiceIdentification></gmd:identificationInfo></gmd:MD_Metadata>
            """),
        reading);

    var graph = ReadGraph.of(reading);
    var iri = RECORD + "srv#resource";
    assertThat(graph.ofType(Vocab.DCAT_DATA_SERVICE)).containsExactly(iri);
    assertThat(graph.values(iri, Vocab.DCAT_ENDPOINT_URL)).containsExactly("https://x.example/wms");
    assertThat(graph.values(iri, Vocab.DCAT_ENDPOINT_DESCRIPTION))
        .containsExactly("https://x.example/wms?request=GetCapabilities");
    assertThat(graph.values(iri, Vocab.DCAT_SERVES_DATASET))
        .containsExactly("https://data.example/id/abc");
  }

  @Test
  void readsTheLaterEditionToo() {
    reader.read(
        """
        <csw:GetRecordsResponse xmlns:csw="http://www.opengis.net/cat/csw/3.0" xmlns:mdb="urn:mdb" xmlns:mri="urn:mri" xmlns:cit="urn:cit" xmlns:mcc="urn:mcc" xmlns:gco="urn:gco" xmlns:mrl="urn:mrl">
        <csw:SearchResults numberOfRecordsMatched="1"><mdb:MD_Metadata>
          <mdb:metadataIdentifier><mcc:MD_Identifier><mcc:code><gco:CharacterString>m3</gco:CharacterString></mcc:code></mcc:MD_Identifier></mdb:metadataIdentifier>
          <mdb:identificationInfo><mri:MD_DataIdentification>
            <mri:citation><cit:CI_Citation><cit:title><gco:CharacterString>Wegen</gco:CharacterString></cit:title></cit:CI_Citation></mri:citation>
            <mri:abstract><gco:CharacterString>Alle wegen</gco:CharacterString></mri:abstract>
            <mri:pointOfContact><cit:CI_Responsibility><cit:role><cit:CI_RoleCode codeListValue="owner"/></cit:role><cit:party><cit:CI_Organisation><cit:name><gco:CharacterString>Gemeente Y</gco:CharacterString></cit:name></cit:CI_Organisation></cit:party></cit:CI_Responsibility></mri:pointOfContact>
          </mri:MD_DataIdentification></mdb:identificationInfo>
          <mdb:resourceLineage><mrl:LI_Lineage><mrl:statement><gco:CharacterString>Luchtfoto</gco:CharacterString></mrl:statement></mrl:LI_Lineage></mdb:resourceLineage>
        </mdb:MD_Metadata></csw:SearchResults></csw:GetRecordsResponse>
        """,
        reading);

    var graph = ReadGraph.of(reading);
    var iri = RECORD + "m3#resource";
    assertThat(graph.values(iri, Vocab.DCT_TITLE)).containsExactly("Wegen@nl");
    assertThat(graph.values(graph.one(iri, Vocab.DCT_PUBLISHER), Vocab.FOAF_NAME))
        .containsExactly("Gemeente Y@nl");
    assertThat(graph.values(graph.one(iri, Vocab.DCT_PROVENANCE), Vocab.RDFS_LABEL))
        .containsExactly("Luchtfoto@nl");
  }

  @Test
  void dropsOnlyTheBadRecord() {
    var count =
        reader.read(
            answer(dataset("one", "a") + dataset("two", "R&D") + dataset("three", "c")), reading);

    assertThat(count).isEqualTo(3);
    assertThat(ReadGraph.of(reading).ofType(Vocab.DCAT_CATALOG_RECORD))
        .containsExactly(RECORD + "one", RECORD + "three");
    assertThat(reading.faults()).extracting(Fault::record).containsExactly("two");
    assertThat(reading.faults().getFirst().line()).isGreaterThan(10);
  }

  @Test
  void handsOnRecordsThatAreRdf() {
    reader.read(
        "<csw:GetRecordsResponse xmlns:csw=\"urn:csw\"><csw:SearchResults><rdf:RDF"
            + " xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><a/></rdf:RDF></csw:SearchResults></csw:GetRecordsResponse>",
        reading);

    assertThat(rdf).hasSize(1);
  }

  @Test
  void keepsTheWholeRecordsOfATruncatedAnswer() {
    reader.read(
        answer(dataset("one", "a") + "<gmd:MD_Metadata><gmd:fileIden")
            .replaceFirst("(?s)</csw:Search.*", ""),
        reading);

    assertThat(ReadGraph.of(reading).ofType(Vocab.DCAT_CATALOG_RECORD)).hasSize(1);
    assertThat(reading.isCut()).isTrue();
  }

  private static String answer(String records) {
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <csw:GetRecordsResponse xmlns:csw="http://www.opengis.net/cat/csw/2.0.2" xmlns:gmd="http://www.isotc211.org/2005/gmd" xmlns:gco="http://www.isotc211.org/2005/gco"
      xmlns:gmx="http://www.isotc211.org/2005/gmx" xmlns:srv="http://www.isotc211.org/2005/srv" xmlns:gml="http://www.opengis.net/gml" xmlns:xlink="http://www.w3.org/1999/xlink">
    <csw:SearchResults numberOfRecordsMatched="1" nextRecord="0">
    """
        + records
        + "</csw:SearchResults></csw:GetRecordsResponse>";
  }

  private static String dataset(String id, String title) {
    return """
    <gmd:MD_Metadata>
      <gmd:fileIdentifier><gco:CharacterString>%1$s</gco:CharacterString></gmd:fileIdentifier>
      <gmd:language><gmd:LanguageCode codeList="x" codeListValue="dut">Nederlands</gmd:LanguageCode></gmd:language>
      <gmd:dateStamp><gco:Date>2024-01-02</gco:Date></gmd:dateStamp>
      <gmd:identificationInfo><gmd:MD_DataIdentification>
        <gmd:citation><gmd:CI_Citation><gmd:title><gco:CharacterString>%2$s</gco:CharacterString></gmd:title>
          <gmd:date><gmd:CI_Date><gmd:date><gco:Date>2020-02-03</gco:Date></gmd:date><gmd:dateType><gmd:CI_DateTypeCode codeListValue="publication"/></gmd:dateType></gmd:CI_Date></gmd:date>
          <gmd:identifier><gmd:MD_Identifier><gmd:code><gmx:Anchor xlink:href="https://data.example/id/%1$s">%1$s</gmx:Anchor></gmd:code></gmd:MD_Identifier></gmd:identifier>
        </gmd:CI_Citation></gmd:citation>
        <gmd:abstract><gco:CharacterString>Omschrijving</gco:CharacterString></gmd:abstract>
        <gmd:pointOfContact><gmd:CI_ResponsibleParty><gmd:organisationName><gco:CharacterString>Gemeente Y</gco:CharacterString></gmd:organisationName>
          <gmd:contactInfo><gmd:CI_Contact><gmd:address><gmd:CI_Address><gmd:electronicMailAddress><gco:CharacterString>geo@example.org</gco:CharacterString></gmd:electronicMailAddress></gmd:CI_Address></gmd:address></gmd:CI_Contact></gmd:contactInfo>
          <gmd:role><gmd:CI_RoleCode codeListValue="pointOfContact"/></gmd:role></gmd:CI_ResponsibleParty></gmd:pointOfContact>
        <gmd:resourceConstraints><gmd:MD_LegalConstraints><gmd:otherConstraints><gmx:Anchor xlink:href="http://creativecommons.org/licenses/by/4.0/">Naamsvermelding</gmx:Anchor></gmd:otherConstraints>
          <gmd:otherConstraints><gco:CharacterString>geen beperkingen</gco:CharacterString></gmd:otherConstraints></gmd:MD_LegalConstraints></gmd:resourceConstraints>
        <gmd:language><gmd:LanguageCode codeListValue="dut"/></gmd:language>
        <gmd:topicCategory><gmd:MD_TopicCategoryCode>environment</gmd:MD_TopicCategoryCode></gmd:topicCategory>
        <gmd:extent><gmd:EX_Extent><gmd:geographicElement><gmd:EX_GeographicBoundingBox>
          <gmd:westBoundLongitude><gco:Decimal>5.0</gco:Decimal></gmd:westBoundLongitude><gmd:eastBoundLongitude><gco:Decimal>5.2</gco:Decimal></gmd:eastBoundLongitude>
          <gmd:southBoundLatitude><gco:Decimal>52.0</gco:Decimal></gmd:southBoundLatitude><gmd:northBoundLatitude><gco:Decimal>52.1</gco:Decimal></gmd:northBoundLatitude>
        </gmd:EX_GeographicBoundingBox></gmd:geographicElement>
        <gmd:temporalElement><gmd:EX_TemporalExtent><gmd:extent><gml:TimePeriod><gml:beginPosition>2019-01-01</gml:beginPosition><gml:endPosition>2020-01-01</gml:endPosition></gml:TimePeriod></gmd:extent></gmd:EX_TemporalExtent></gmd:temporalElement></gmd:EX_Extent></gmd:extent>
      </gmd:MD_DataIdentification></gmd:identificationInfo>
      <gmd:distributionInfo><gmd:MD_Distribution><gmd:transferOptions><gmd:MD_DigitalTransferOptions><gmd:onLine><gmd:CI_OnlineResource>
        <gmd:linkage><gmd:URL>https://x.example/wfs</gmd:URL></gmd:linkage><gmd:protocol><gco:CharacterString>OGC:WFS</gco:CharacterString></gmd:protocol>
      </gmd:CI_OnlineResource></gmd:onLine></gmd:MD_DigitalTransferOptions></gmd:transferOptions></gmd:MD_Distribution></gmd:distributionInfo>
      <gmd:dataQualityInfo><gmd:DQ_DataQuality><gmd:lineage><gmd:LI_Lineage><gmd:statement><gco:CharacterString>Ingemeten</gco:CharacterString></gmd:statement></gmd:LI_Lineage></gmd:lineage></gmd:DQ_DataQuality></gmd:dataQualityInfo>
    </gmd:MD_Metadata>
    """
        .formatted(id, title);
  }
}
