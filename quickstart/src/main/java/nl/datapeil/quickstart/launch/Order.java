package nl.datapeil.quickstart.launch;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.datapeil.quickstart.process.Part;
import nl.datapeil.quickstart.settings.LaunchException;
import nl.datapeil.quickstart.settings.PartName;

/// Does something with all parts at once, yet with each only after those it must wait for.
final class Order {
  private final List<Part> parts;

  /// @param parts each behind the parts it needs
  Order(List<Part> parts) {
    this.parts = List.copyOf(parts);
  }

  /// Each part after those it needs.
  void forward(Consumer<Part> action) {
    run(parts, action, part -> List.copyOf(part.needs()));
  }

  /// Each part after those that need it; the gateway first, so no caller sees half a platform.
  void backward(Consumer<Part> action) {
    run(parts.reversed(), action, this::before);
  }

  private List<PartName> before(Part part) {
    return parts.stream()
        .filter(other -> other.needs().contains(part.name()) || comesThrough(other, part))
        .map(Part::name)
        .toList();
  }

  /// Whether users reach the part through the other.
  private static boolean comesThrough(Part other, Part part) {
    return other.name() == PartName.GATEWAY && part.name() != PartName.GATEWAY;
  }

  private static void run(List<Part> sorted, Consumer<Part> action, Waiting waiting) {
    var done = new EnumMap<PartName, CompletableFuture<Void>>(PartName.class);
    var failures = new ArrayList<String>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var part : sorted) {
        done.put(part.name(), after(waiting.on(part), done, threads, () -> action.accept(part)));
      }
      done.values().forEach(future -> failureOf(future, failures));
    }
    if (!failures.isEmpty()) {
      throw new LaunchException(failures.stream().distinct().collect(Collectors.joining("\n\n")));
    }
  }

  private static CompletableFuture<Void> after(
      List<PartName> names,
      Map<PartName, CompletableFuture<Void>> done,
      Executor threads,
      Runnable action) {
    var first =
        names.stream().filter(done::containsKey).map(done::get).toArray(CompletableFuture[]::new);
    return CompletableFuture.allOf(first).thenRunAsync(action, threads);
  }

  private static void failureOf(CompletableFuture<Void> future, List<String> failures) {
    try {
      future.join();
    } catch (CompletionException e) {
      var cause = e.getCause();
      if (!(cause instanceof LaunchException)) {
        throw e;
      }
      failures.add(String.valueOf(cause.getMessage()));
    }
  }

  private interface Waiting {
    List<PartName> on(Part part);
  }
}
