package nl.datapeil.privacy;

import nl.datapeil.testkit.AdrLint;
import org.junit.jupiter.api.Test;

class ContractTest {
  @Test
  void followsTheDutchApiDesignRules() {
    AdrLint.findsNothing();
  }
}
