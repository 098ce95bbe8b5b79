package nl.datapeil.privacy.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/// An office file as a test reads it: its parts, each of which must be well-formed.
public final class OfficeParts {
  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  public OfficeParts(byte[] file) throws IOException {
    try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
  }

  public List<String> names() {
    return List.copyOf(parts.keySet());
  }

  public byte[] bytes(String name) {
    return parts.getOrDefault(name, new byte[0]);
  }

  public Document xml(String name) {
    try {
      var parsers = DocumentBuilderFactory.newInstance();
      // they count each &lt;
      parsers.setAttribute("jdk.xml.maxGeneralEntitySizeLimit", "0");
      parsers.setAttribute("jdk.xml.totalEntitySizeLimit", "0");
      return parsers.newDocumentBuilder().parse(new ByteArrayInputStream(bytes(name)));
    } catch (IOException | SAXException | ParserConfigurationException e) {
      throw new AssertionError(name + " is not well-formed", e);
    }
  }

  public List<Element> elements(String part, String tag) {
    var found = xml(part).getElementsByTagName(tag);
    return IntStream.range(0, found.getLength()).mapToObj(n -> (Element) found.item(n)).toList();
  }
}
