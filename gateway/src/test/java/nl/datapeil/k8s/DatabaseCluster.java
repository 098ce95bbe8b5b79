package nl.datapeil.k8s;

import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.ResourceRequirements;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The part of CloudNativePG's `Cluster` (postgresql.cnpg.io/v1) that our manifests use, and no
/// more: another field has to be looked up in its documentation and added here first.
record DatabaseCluster(Spec spec) {
  /// The keys of the Secret `<cluster>-app` that the operator makes.
  static final Set<String> APP_SECRET_KEYS =
      Set.of("username", "user", "password", "dbname", "host", "port", "uri", "jdbc-uri", "pgpass");

  record Spec(
      int instances,
      @Nullable Integer minSyncReplicas,
      @Nullable Integer maxSyncReplicas,
      boolean enableSuperuserAccess,
      Bootstrap bootstrap,
      Storage storage,
      ResourceRequirements resources) {}

  record Bootstrap(InitDb initdb) {}

  record InitDb(String database, String owner) {}

  record Storage(String size, @Nullable String storageClass) {}

  static boolean isOne(GenericKubernetesResource resource) {
    return resource.getApiVersion().equals("postgresql.cnpg.io/v1")
        && resource.getKind().equals("Cluster");
  }

  /// What the operator labels the pods of this cluster with.
  static Map<String, String> podLabels(GenericKubernetesResource cluster) {
    return Map.of(
        "cnpg.io/cluster", cluster.getMetadata().getName(), "cnpg.io/podRole", "instance");
  }
}
