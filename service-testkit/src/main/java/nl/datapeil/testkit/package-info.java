/// What every service's tests need and no service may ship.
@NullMarked
package nl.datapeil.testkit;

import org.jspecify.annotations.NullMarked;
