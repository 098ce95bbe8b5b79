package nl.datapeil.privacy.decision.input;

import java.net.URI;
import java.util.UUID;

/// Where something that a decision says comes from.
public sealed interface Source {
  record OfRule(UUID policy, int version, String rule) implements Source {}

  record OfActivity(UUID activity, int version) implements Source {}

  /// What no policy can lift, such as `UAVG art. 46`.
  record OfLaw(String article) implements Source {}

  /// An assessment, an agreement or another document of the register.
  record OfDocument(URI uri, String version) implements Source {}
}
