/// What every HTTP answer has in common, also when no resource was reached.
@NullMarked
package nl.datapeil.kit.web;

import org.jspecify.annotations.NullMarked;
