package nl.datapeil.privacy;

import io.restassured.RestAssured;
import nl.datapeil.testkit.Contract;
import org.junit.jupiter.api.BeforeAll;

/// Holds every response that a test gets against the contract.
public abstract class ContractCase {
  @BeforeAll
  static void holdEveryResponseAgainstTheContract() {
    RestAssured.replaceFiltersWith(Contract.responses());
  }
}
