package nl.datapeil.quickstart.demo;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.datapeil.quickstart.demo.flow.Gateway;
import nl.datapeil.quickstart.demo.flow.Narrator;
import nl.datapeil.quickstart.demo.flow.OpenDataStory;
import nl.datapeil.quickstart.demo.flow.OwnFilesStory;
import nl.datapeil.quickstart.demo.flow.ResidentStory;
import nl.datapeil.quickstart.demo.flow.Stage;
import nl.datapeil.quickstart.demo.municipality.Peilstad;
import nl.datapeil.quickstart.launch.Platform;
import nl.datapeil.quickstart.settings.LaunchException;
import nl.datapeil.quickstart.settings.Settings;

/// `./datapeil demo`, once the platform runs. It may be run again and again.
public final class Demo {
  private final Settings settings;
  private final Narrator narrator;
  private final Stage stage;

  /// Tells the demonstration to `out`, on a platform that is up.
  public Demo(Settings settings, Platform platform, PrintStream out) {
    this.settings = settings;
    narrator = new Narrator(out);
    Map<String, String> tokens = new HashMap<>();
    stage =
        new Stage(
            new Gateway(settings.gateway()),
            user -> tokens.computeIfAbsent(user, platform::token),
            narrator);
  }

  public static void main(String[] words) {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    try {
      var settings = Settings.fromEnvironment();
      new Demo(settings, Platform.of(settings), out).run(List.of(words));
    } catch (LaunchException e) {
      System.err.println("\n" + e.getMessage());
      System.exit(1);
    }
  }

  /// Runs what `words`, the arguments behind `./datapeil demo`, ask for.
  public void run(List<String> words) {
    var folder = settings.home().folder().resolve("demo");
    DemoArguments.of(words)
        .own()
        .ifPresentOrElse(
            own -> new OwnFilesStory(stage, folder.resolve("own")).tell(own.gullies(), own.trees()),
            () -> {
              narrator.chapter("Peilstad, a municipality that does not exist");
              narrator.say("Its files, made on first use: " + folder);
              var files = Peilstad.in(folder);
              new OpenDataStory(stage, files).tell();
              new ResidentStory(stage, files.residents()).tell();
            });
    narrator.chapter("Done");
    narrator.say("The platform goes on running at " + settings.gateway());
    narrator.say("API documentation: " + settings.gateway() + "/q/swagger-ui");
  }
}
