package nl.datapeil.privacy.algorithm;

import com.fasterxml.jackson.databind.node.ObjectNode;
import nl.datapeil.privacy.ActivityJson;

/// What is sent about an algorithm, as tests start from it.
public final class AlgorithmJson {
  private AlgorithmJson() {}

  /// With every field that there is.
  public static ObjectNode complete() {
    return ActivityJson.read(
        """
        {"name": "Voorspellen van funderingsschade",
         "description": "Schat per pand de kans op schade aan de fundering.",
         "organisation": "Gemeente Voorbeeld", "themes": ["HOUSING", "SPACE_AND_INFRASTRUCTURE"],
         "phase": "RETIRED", "beginMonth": "2024-02", "endMonth": "2026-01",
         "contact": "algoritmes@gemeente.example", "website": "https://gemeente.example/fundering",
         "category": "IMPACTFUL", "goal": "<p>Schade vinden<br/>voor zij gevaarlijk is</p>",
         "proportionality": "Zonder model worden alle panden bezocht",
         "humanIntervention": "Een inspecteur beslist", "risks": "Elk jaar wordt de fout gemeten",
         "lawfulBasis": "Woningwet",
         "lawfulBases": [{"title": "Woningwet", "link": "https://wetten.overheid.nl/BWBR0005181"}],
         "activities": ["https://privacy.example/processing-activities/1"],
         "assessments": ["https://privacy.example/assessments/1"],
         "impactAssessments": [{"title": "Data Protection Impact Assessment (DPIA)"},
           {"title": "Impact Assessment Mensenrechten en Algoritmes (IAMA)",
            "link": "https://gemeente.example/iama"}],
         "impactNote": "Twee toetsen", "sourceData": "Bouwjaar, grondwater",
         "sources": [{"title": "BAG", "link": "https://www.kadaster.nl/bag"}],
         "model": {"uri": "https://analytics.example/models/1", "method": "Beslisboom",
           "features": ["bouwjaar", "bodem"], "error": "8 %", "trainingData": "2010-2020"},
         "provider": "Acme", "sourceCode": "https://git.example.org/fundering",
         "tags": ["wonen", "fundering"]}
        """);
  }
}
