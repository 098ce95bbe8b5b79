package nl.datapeil.k8s;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import java.util.ArrayList;
import java.util.List;

/// What the pod security standard `restricted`, and a careful operator, expect.
final class Hardening {
  private Hardening() {}

  static List<String> missingIn(Manifests manifests) {
    var missing = new ArrayList<String>();
    manifests
        .of(Namespace.class)
        .map(namespace -> namespace.getMetadata().getLabels())
        .filter(labels -> !"restricted".equals(labels.get("pod-security.kubernetes.io/enforce")))
        .forEach(_ -> missing.add("Namespace: pod security is not restricted"));
    for (var deployment : manifests.of(Deployment.class).toList()) {
      var at = Manifests.nameOf(deployment);
      var pod = deployment.getSpec().getTemplate().getSpec();
      if (!Boolean.FALSE.equals(pod.getAutomountServiceAccountToken())) {
        missing.add(at + ": mounts a token of the Kubernetes API");
      }
      if (!"RuntimeDefault".equals(pod.getSecurityContext().getSeccompProfile().getType())) {
        missing.add(at + ": has no seccomp profile");
      }
      pod.getContainers().forEach(container -> check(at, container, missing));
    }
    return missing;
  }

  private static void check(String at, Container container, List<String> missing) {
    var security = container.getSecurityContext();
    if (!Boolean.TRUE.equals(security.getRunAsNonRoot())
        || !Boolean.TRUE.equals(security.getReadOnlyRootFilesystem())
        || !Boolean.FALSE.equals(security.getAllowPrivilegeEscalation())
        || !security.getCapabilities().getDrop().contains("ALL")) {
      missing.add(at + ": its container is not restricted");
    }
    var resources = container.getResources();
    if (!resources.getRequests().containsKey("cpu")
        || !resources.getLimits().containsKey("memory")) {
      missing.add(at + ": has no request for CPU or no limit for memory");
    }
    if (!container.getImage().matches(".+:.+") || container.getImage().endsWith(":latest")) {
      missing.add(at + ": its image has no fixed tag");
    }
  }
}
