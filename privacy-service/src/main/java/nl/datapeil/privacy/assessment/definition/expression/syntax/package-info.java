/// How an expression is read: from characters by way of tokens to a tree.
@NullMarked
package nl.datapeil.privacy.assessment.definition.expression.syntax;

import org.jspecify.annotations.NullMarked;
