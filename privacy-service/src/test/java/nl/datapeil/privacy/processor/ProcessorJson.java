package nl.datapeil.privacy.processor;

import com.fasterxml.jackson.databind.node.ObjectNode;
import nl.datapeil.privacy.ActivityJson;

/// What a privacy officer sends about processors, as tests start from it.
public final class ProcessorJson {
  private ProcessorJson() {}

  public static ObjectNode processor() {
    return ActivityJson.read(
        """
        {"name": "Acme Hosting B.V.", "registration": "12345678", "country": "NL",
         "address": "Dorpsstraat 1", "postalCode": "3500 AA", "city": "Utrecht",
         "phone": "030-1234567", "email": "privacy@acme.example",
         "services": "Hosting van het zaaksysteem"}
        """);
  }

  /// Complete, signed, and in force from 2026 to 2028.
  public static ObjectNode agreement(String processor) {
    return ActivityJson.read(
        """
        {"title": "Verwerkersovereenkomst", "processor": "%s",
         "validFrom": "2026-01-01", "validUntil": "2028-12-31", "signedOn": "2025-12-01",
         "stipulations": [
           {"clause": "DOCUMENTED_INSTRUCTIONS", "reference": "art. 3"},
           {"clause": "CONFIDENTIALITY", "reference": "art. 4"},
           {"clause": "SECURITY", "reference": "art. 5"},
           {"clause": "SUBPROCESSORS", "reference": "art. 6"},
           {"clause": "DATA_SUBJECT_RIGHTS", "reference": "art. 7"},
           {"clause": "ASSISTANCE", "reference": "art. 8"},
           {"clause": "DELETION_OR_RETURN", "reference": "art. 9"},
           {"clause": "AUDIT", "reference": "art. 10"}]}
        """
            .formatted(processor));
  }
}
