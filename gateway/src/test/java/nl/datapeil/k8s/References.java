package nl.datapeil.k8s;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.Volume;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the pods of a Deployment name, and nothing defines.
final class References {
  private final Manifests manifests;
  private final Set<String> externalSecrets;
  private final List<String> undefined = new ArrayList<>();

  private References(Manifests manifests, Set<String> externalSecrets) {
    this.manifests = manifests;
    this.externalSecrets = externalSecrets;
  }

  /// `externalSecrets` are those that an operator makes by hand.
  static List<String> undefinedIn(Manifests manifests, Set<String> externalSecrets) {
    var check = new References(manifests, externalSecrets);
    manifests.of(Deployment.class).forEach(check::deployment);
    return check.undefined;
  }

  private void deployment(Deployment deployment) {
    var at = Manifests.nameOf(deployment);
    var template = deployment.getSpec().getTemplate();
    var pod = template.getSpec();
    if (!template
        .getMetadata()
        .getLabels()
        .entrySet()
        .containsAll(deployment.getSpec().getSelector().getMatchLabels().entrySet())) {
      undefined.add(at + ": its selector does not find its own pods");
    }
    if (!manifests.has(ServiceAccount.class, pod.getServiceAccountName())) {
      undefined.add(at + ": no ServiceAccount " + pod.getServiceAccountName());
    }
    pod.getVolumes().forEach(volume -> volume(at, volume));
    pod.getContainers().forEach(container -> container(at, container, pod));
  }

  private void volume(String at, Volume volume) {
    if (volume.getPersistentVolumeClaim() != null) {
      var claim = volume.getPersistentVolumeClaim().getClaimName();
      if (!manifests.has(PersistentVolumeClaim.class, claim)) {
        undefined.add(at + ": no PersistentVolumeClaim " + claim);
      }
    }
    if (volume.getSecret() != null) {
      secret(at, volume.getSecret().getSecretName());
    }
    if (volume.getConfigMap() != null) {
      configMap(at, volume.getConfigMap().getName());
    }
  }

  private void container(String at, Container container, PodSpec pod) {
    var volumes = pod.getVolumes().stream().map(Volume::getName).collect(Collectors.toSet());
    container.getVolumeMounts().stream()
        .filter(mount -> !volumes.contains(mount.getName()))
        .forEach(mount -> undefined.add(at + ": no volume " + mount.getName()));
    container.getEnvFrom().stream()
        .filter(source -> source.getConfigMapRef() != null)
        .forEach(source -> configMap(at, source.getConfigMapRef().getName()));
    container.getEnvFrom().stream()
        .filter(source -> source.getSecretRef() != null)
        .forEach(source -> secret(at, source.getSecretRef().getName()));
    container.getEnv().forEach(variable -> variable(at, variable));
    probes(at, container);
  }

  private void variable(String at, EnvVar variable) {
    var source = variable.getValueFrom();
    if (source != null && source.getConfigMapKeyRef() != null) {
      configMap(at, source.getConfigMapKeyRef().getName());
    }
    if (source != null && source.getSecretKeyRef() != null) {
      var name = source.getSecretKeyRef().getName();
      secret(at, name);
      var key = source.getSecretKeyRef().getKey();
      if (isOfDatabase(name) && !DatabaseCluster.APP_SECRET_KEYS.contains(key)) {
        undefined.add(at + ": Secret " + name + " has no key " + key);
      }
    }
  }

  private void probes(String at, Container container) {
    var ports = container.getPorts().stream().map(port -> port.getName()).toList();
    var probes =
        Stream.of(
                container.getStartupProbe(),
                container.getLivenessProbe(),
                container.getReadinessProbe())
            .filter(Objects::nonNull)
            .toList();
    if (probes.size() < 3) {
      undefined.add(at + ": a probe is missing");
    }
    probes.stream()
        .map(Probe::getHttpGet)
        .map(get -> get.getPort().getStrVal())
        .filter(port -> !ports.contains(port))
        .forEach(port -> undefined.add(at + ": a probe asks at the unknown port " + port));
  }

  private void configMap(String at, String name) {
    if (!manifests.has(ConfigMap.class, name)) {
      undefined.add(at + ": no ConfigMap " + name);
    }
  }

  private void secret(String at, String name) {
    if (!externalSecrets.contains(name)
        && !isOfDatabase(name)
        && !manifests.has(Secret.class, name)) {
      undefined.add(at + ": no Secret " + name);
    }
  }

  private boolean isOfDatabase(String secret) {
    return manifests
        .of(GenericKubernetesResource.class)
        .filter(DatabaseCluster::isOne)
        .anyMatch(cluster -> secret.equals(cluster.getMetadata().getName() + "-app"));
  }
}
