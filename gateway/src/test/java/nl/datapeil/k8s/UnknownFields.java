package nl.datapeil.k8s;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Fields that Kubernetes would drop without a word. The models keep what they do not know apart,
/// in `additionalProperties`; a database cluster, for which there is no model, is read as our own.
final class UnknownFields {
  private static final ObjectMapper STRICT =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  private final List<String> found = new ArrayList<>();

  private UnknownFields() {}

  static List<String> in(Manifests manifests) {
    var search = new UnknownFields();
    for (var resource : manifests.all()) {
      if (resource instanceof GenericKubernetesResource generic) {
        search.inCluster(generic);
      } else {
        search.walk(Manifests.nameOf(resource), resource);
      }
    }
    return search.found;
  }

  private void inCluster(GenericKubernetesResource resource) {
    var name = Manifests.nameOf(resource);
    if (!DatabaseCluster.isOne(resource)) {
      found.add(name + ": unknown kind " + resource.getApiVersion());
      return;
    }
    try {
      walk(
          name,
          STRICT
              .convertValue(resource.getAdditionalProperties(), DatabaseCluster.class)
              .spec()
              .resources());
    } catch (IllegalArgumentException e) {
      found.add(name + ": " + e.getMessage());
    }
  }

  private void walk(String path, @Nullable Object value) {
    switch (value) {
      case null -> {}
      case Collection<?> items -> items.forEach(item -> walk(path + "[]", item));
      case Map<?, ?> map -> map.forEach((key, item) -> walk(path + "." + key, item));
      case Object model when model.getClass().getName().startsWith("io.fabric8.") ->
          Arrays.stream(model.getClass().getMethods())
              .filter(UnknownFields::isGetter)
              .forEach(getter -> visit(path, model, getter));
      default -> {}
    }
  }

  private void visit(String path, Object model, Method getter) {
    try {
      var value = getter.invoke(model);
      if (getter.getName().equals("getAdditionalProperties")) {
        ((Map<?, ?>) value).keySet().forEach(field -> found.add(path + "." + field));
      } else {
        walk(path + "." + getter.getName().substring(3), value);
      }
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isGetter(Method method) {
    return method.getName().startsWith("get")
        && method.getParameterCount() == 0
        && !method.getReturnType().isEnum()
        && !method.getName().equals("getClass");
  }
}
