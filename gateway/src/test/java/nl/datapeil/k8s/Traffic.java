package nl.datapeil.k8s;

import io.fabric8.kubernetes.api.model.LabelSelector;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.gatewayapi.v1.Gateway;
import io.fabric8.kubernetes.api.model.gatewayapi.v1.HTTPRoute;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPeer;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicyPort;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// Services, routes and network policies that lead to nothing.
final class Traffic {
  private final Manifests manifests;
  private final Pods pods;
  private final Set<String> externalSecrets;
  private final List<String> undefined = new ArrayList<>();

  private Traffic(Manifests manifests, Set<String> externalSecrets) {
    this.manifests = manifests;
    this.pods = new Pods(manifests);
    this.externalSecrets = externalSecrets;
  }

  static List<String> undefinedIn(Manifests manifests, Set<String> externalSecrets) {
    var check = new Traffic(manifests, externalSecrets);
    manifests.of(Service.class).forEach(check::service);
    manifests.of(PodDisruptionBudget.class).forEach(check::budget);
    manifests.of(NetworkPolicy.class).forEach(check::policy);
    manifests.of(Gateway.class).forEach(check::gateway);
    manifests.of(HTTPRoute.class).forEach(check::route);
    return check.undefined;
  }

  private void service(Service service) {
    var at = Manifests.nameOf(service);
    var found = pods.foundBy(service.getSpec().getSelector());
    if (found.isEmpty()) {
      undefined.add(at + ": its selector finds no pod");
    }
    service.getSpec().getPorts().stream()
        .map(port -> port.getTargetPort().getStrVal())
        .forEach(name -> portOf(at, name, found));
  }

  private void budget(PodDisruptionBudget budget) {
    finds(Manifests.nameOf(budget), budget.getSpec().getSelector());
  }

  private void policy(NetworkPolicy policy) {
    var at = Manifests.nameOf(policy);
    var own = finds(at, policy.getSpec().getPodSelector());
    for (var rule : policy.getSpec().getIngress()) {
      rule.getFrom().forEach(peer -> peer(at, peer));
      ports(at, rule.getPorts(), own);
    }
    for (var rule : policy.getSpec().getEgress()) {
      ports(at, rule.getPorts(), rule.getTo().stream().flatMap(p -> peer(at, p).stream()).toList());
    }
  }

  /// Pods in another namespace are not ours to know.
  private List<Pods.Pod> peer(String at, NetworkPolicyPeer peer) {
    return peer.getPodSelector() == null || peer.getNamespaceSelector() != null
        ? List.of()
        : finds(at, peer.getPodSelector());
  }

  private void ports(String at, List<NetworkPolicyPort> ports, Collection<Pods.Pod> among) {
    ports.stream()
        .map(port -> port.getPort().getStrVal())
        .filter(Objects::nonNull)
        .forEach(name -> portOf(at, name, among));
  }

  private void portOf(String at, String name, Collection<Pods.Pod> among) {
    if (among.stream().noneMatch(pod -> pod.portNames().contains(name))) {
      undefined.add(at + ": no pod has a port " + name);
    }
  }

  private List<Pods.Pod> finds(String at, LabelSelector selector) {
    var found = pods.foundBy(selector);
    if (found.isEmpty()) {
      undefined.add(at + ": a selector finds no pod");
    }
    return found;
  }

  private void gateway(Gateway gateway) {
    gateway.getSpec().getListeners().stream()
        .filter(listener -> listener.getTls() != null)
        .flatMap(listener -> listener.getTls().getCertificateRefs().stream())
        .filter(ref -> !externalSecrets.contains(ref.getName()))
        .forEach(ref -> undefined.add(Manifests.nameOf(gateway) + ": no Secret " + ref.getName()));
  }

  private void route(HTTPRoute route) {
    var at = Manifests.nameOf(route);
    for (var parent : route.getSpec().getParentRefs()) {
      if (manifests
          .of(Gateway.class)
          .filter(gateway -> gateway.getMetadata().getName().equals(parent.getName()))
          .flatMap(gateway -> gateway.getSpec().getListeners().stream())
          .noneMatch(listener -> listener.getName().equals(parent.getSectionName()))) {
        undefined.add(at + ": no listener " + parent.getName() + "/" + parent.getSectionName());
      }
    }
    route.getSpec().getRules().stream()
        .flatMap(rule -> rule.getBackendRefs().stream())
        .filter(ref -> !hasPort(ref.getName(), ref.getPort()))
        .forEach(ref -> undefined.add(at + ": no Service " + ref.getName() + ":" + ref.getPort()));
  }

  private boolean hasPort(String service, Integer port) {
    return manifests
        .of(Service.class)
        .filter(candidate -> candidate.getMetadata().getName().equals(service))
        .flatMap(candidate -> candidate.getSpec().getPorts().stream())
        .anyMatch(candidate -> candidate.getPort().equals(port));
  }
}
