package nl.datapeil.k8s;

import io.fabric8.kubernetes.api.model.ContainerPort;
import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.LabelSelector;
import io.fabric8.kubernetes.api.model.LabelSelectorRequirement;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The pods that would come to be, and which of them a selector finds.
final class Pods {
  private final List<Pod> all = new ArrayList<>();

  record Pod(Map<String, String> labels, Set<String> portNames) {
    Pod {
      labels = Map.copyOf(labels);
      portNames = Set.copyOf(portNames);
    }
  }

  Pods(Manifests manifests) {
    manifests
        .of(Deployment.class)
        .map(deployment -> deployment.getSpec().getTemplate())
        .forEach(template ->
            all.add(
                new Pod(
                    template.getMetadata().getLabels(),
                    template.getSpec().getContainers().stream()
                        .flatMap(container -> container.getPorts().stream())
                        .map(ContainerPort::getName)
                        .collect(Collectors.toSet()))));
    manifests
        .of(GenericKubernetesResource.class)
        .filter(DatabaseCluster::isOne)
        .forEach(cluster -> all.add(new Pod(DatabaseCluster.podLabels(cluster), Set.of())));
  }

  List<Pod> foundBy(LabelSelector selector) {
    return all.stream().filter(pod -> matches(selector, pod.labels())).toList();
  }

  List<Pod> foundBy(Map<String, String> labels) {
    return all.stream()
        .filter(pod -> pod.labels().entrySet().containsAll(labels.entrySet()))
        .toList();
  }

  private static boolean matches(LabelSelector selector, Map<String, String> labels) {
    var wanted = selector.getMatchLabels();
    return (wanted == null || labels.entrySet().containsAll(wanted.entrySet()))
        && selector.getMatchExpressions().stream().allMatch(e -> matches(e, labels));
  }

  private static boolean matches(LabelSelectorRequirement rule, Map<String, String> labels) {
    var value = labels.get(rule.getKey());
    return switch (rule.getOperator()) {
      case "Exists" -> value != null;
      case "DoesNotExist" -> value == null;
      case "In" -> value != null && rule.getValues().contains(value);
      case "NotIn" -> value == null || !rule.getValues().contains(value);
      default -> throw new IllegalArgumentException("Unknown operator " + rule.getOperator());
    };
  }
}
