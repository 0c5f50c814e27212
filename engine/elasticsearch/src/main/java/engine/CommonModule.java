package engine;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.elasticsearch.cluster.node.DiscoveryNodes;
import org.elasticsearch.features.NodeFeature;
import org.elasticsearch.index.analysis.AbstractIndexAnalyzerProvider;
import org.elasticsearch.index.analysis.Analysis;
import org.elasticsearch.index.analysis.AnalyzerProvider;
import org.elasticsearch.index.analysis.CharFilterFactory;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.index.analysis.TokenizerFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.elasticsearch.plugins.ActionPlugin;
import org.elasticsearch.plugins.AnalysisPlugin;
import org.elasticsearch.plugins.Plugin;
import org.elasticsearch.rest.RestHandler;

/**
 * Replaces what Warraq needs of two stock modules that are not published: {@code GET /} (rest-root) and text analysis
 * (analysis-common).
 *
 * <p>Everything that is registered here has the name, the parameters and the defaults of a stock Elasticsearch 9 and
 * refuses what that refuses. So an index template that loads here also loads there, and makes the same tokens.
 */
public final class CommonModule extends Plugin implements AnalysisPlugin, ActionPlugin {

  @Override
  public Map<String, AnalysisProvider<CharFilterFactory>> getCharFilters() {
    return CharFilters.all();
  }

  @Override
  public Map<String, AnalysisProvider<TokenizerFactory>> getTokenizers() {
    return Map.of(
        "keyword", (index, environment, name, settings) -> {
          int bufferSize = settings.getAsInt("buffer_size", 256);
          return TokenizerFactory.newFactory(name, () -> new KeywordTokenizer(bufferSize));
        },
        "whitespace", (index, environment, name, settings) -> {
          int longest = settings.getAsInt("max_token_length", 255);
          return TokenizerFactory.newFactory(
              name, () -> new WhitespaceTokenizer(WhitespaceTokenizer.DEFAULT_TOKEN_ATTRIBUTE_FACTORY, longest));
        });
  }

  @Override
  public Map<String, AnalysisProvider<TokenFilterFactory>> getTokenFilters() {
    return TokenFilters.all();
  }

  @Override
  public Map<String, AnalysisProvider<AnalyzerProvider<? extends Analyzer>>> getAnalyzers() {
    return Map.of(
        "arabic", (index, environment, name, settings) -> analyzer(name, new ArabicAnalyzer(
            Analysis.parseStopWords(environment, settings, ArabicAnalyzer.getDefaultStopSet()),
            Analysis.parseStemExclusion(settings, CharArraySet.EMPTY_SET))),
        "keyword", (index, environment, name, settings) -> analyzer(name, new KeywordAnalyzer()),
        "whitespace", (index, environment, name, settings) -> analyzer(name, new WhitespaceAnalyzer()));
  }

  private static AnalyzerProvider<Analyzer> analyzer(String name, Analyzer analyzer) {
    return new AbstractIndexAnalyzerProvider<>(name) {
      @Override
      public Analyzer get() {
        return analyzer;
      }
    };
  }

  @Override
  public Collection<RestHandler> getRestHandlers(
      RestHandlersServices services, Supplier<DiscoveryNodes> nodes, Predicate<NodeFeature> features) {
    return List.of(new RootEndpoint(services.settings().get("cluster.name"), nodes));
  }
}
