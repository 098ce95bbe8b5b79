package nl.datapeil.catalog.description;

import static nl.datapeil.catalog.description.Sample.json;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergePatchTest {
  /// The examples of RFC 7396, appendix A, that are about objects.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          {'a':'b'}         | {'a':'c'}                           | {'a':'c'}
          {'a':'b'}         | {'b':'c'}                           | {'a':'b','b':'c'}
          {'a':'b'}         | {'a':null}                          | {}
          {'a':'b','b':'c'} | {'a':null}                          | {'b':'c'}
          {'a':['b']}       | {'a':'c'}                           | {'a':'c'}
          {'a':'c'}         | {'a':['b']}                         | {'a':['b']}
          {'a':{'b':'c'}}   | {'a':{'b':'d','c':null}}            | {'a':{'b':'d'}}
          {'a':[{'b':'c'}]} | {'a':[1]}                           | {'a':[1]}
          {'e':null}        | {'a':1}                             | {'e':null,'a':1}
          {}                | {'a':{'bb':{'ccc':null}}}           | {'a':{'bb':{}}}
          """)
  void mergesAsTheStandardSays(String target, String patch, String result) {
    assertThat(MergePatch.apply(json(target), json(patch))).isEqualTo(json(result));
  }

  @Test
  void leavesTheTargetAsItWas() {
    var target = json("{'a': {'b': [1]}}");

    MergePatch.apply(target, json("{'a': {'b': null}}"));

    assertThat(target).isEqualTo(json("{'a': {'b': [1]}}"));
  }

  @Test
  void takesAnotherUriForAnotherThing() {
    var target = json("{'publisher': {'uri': 'urn:a', 'name': {'nl': 'A'}}}");

    assertThat(MergePatch.apply(target, json("{'publisher': {'uri': 'urn:b'}}")))
        .isEqualTo(json("{'publisher': {'uri': 'urn:b'}}"));
    assertThat(MergePatch.apply(target, json("{'publisher': {'uri': 'urn:a', 'type': 'urn:t'}}")))
        .isEqualTo(json("{'publisher': {'uri': 'urn:a', 'name': {'nl': 'A'}, 'type': 'urn:t'}}"));
  }
}
