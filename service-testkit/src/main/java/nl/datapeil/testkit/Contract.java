package nl.datapeil.testkit;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import com.atlassian.oai.validator.restassured.OpenApiValidationFilter;
import io.restassured.filter.Filter;

/// The contract this service publishes, as a check on what it really answers.
public final class Contract {
  private Contract() {}

  /// Fails a test on any response the contract does not describe. Request bodies, parameters and
  /// tokens are not judged: tests send invalid ones on purpose. Services answer at `/v1`, the
  /// contract's first server is the gateway's.
  public static Filter responses() {
    var levels =
        LevelResolver.create()
            .withLevel("validation.request.body", ValidationReport.Level.IGNORE)
            .withLevel("validation.request.contentType", ValidationReport.Level.IGNORE)
            .withLevel("validation.request.accept", ValidationReport.Level.IGNORE)
            .withLevel("validation.request.parameter", ValidationReport.Level.IGNORE)
            .withLevel("validation.request.security", ValidationReport.Level.IGNORE)
            .build();
    return new OpenApiValidationFilter(
        OpenApiInteractionValidator.createFor("META-INF/openapi.yaml")
            .withBasePathOverride("/v1")
            .withLevelResolver(levels)
            .build());
  }
}
