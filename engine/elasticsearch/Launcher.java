import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.elasticsearch.common.logging.LogConfigurator;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.node.Node;
import org.elasticsearch.plugins.PluginsLoader;

/**
 * Runs one Elasticsearch node until the process is asked to stop: {@code java ... Launcher HOME SETTING=VALUE ...}.
 *
 * <p>HOME contains lib/, modules/ and config/ and is only read. The settings say where data and logs go.
 */
public final class Launcher {

  public static void main(String[] arguments) throws Exception {
    Path home = Path.of(arguments[0]).toAbsolutePath();
    Environment environment = new Environment(settings(home, arguments), home.resolve("config"));
    LogConfigurator.configure(environment, true);
    // The last argument lets modules use the classes that the server exports only to them.
    PluginsLoader plugins =
        PluginsLoader.createPluginsLoader(
            PluginsLoader.loadModulesBundles(environment.modulesDir(), false), Set.of(), Map.of(), true);
    Node node = new Node(environment, plugins);
    CountDownLatch stopped = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(node, stopped), "stop"));
    node.start();
    stopped.await();
  }

  private static Settings settings(Path home, String[] arguments) {
    Settings.Builder settings = Settings.builder().put("path.home", home.toString());
    for (int index = 1; index < arguments.length; index++) {
      String[] sides = arguments[index].split("=", 2);
      settings.put(sides[0], sides[1]);
    }
    return settings.build();
  }

  private static void stop(Node node, CountDownLatch stopped) {
    try {
      node.prepareForClose();
      node.close();
      node.awaitClose(20, TimeUnit.SECONDS);
    } catch (Exception error) {
      error.printStackTrace();
    } finally {
      stopped.countDown();
    }
  }
}
