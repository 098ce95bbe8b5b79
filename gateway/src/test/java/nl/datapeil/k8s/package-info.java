/// The manifests for operators in the folder `k8s`, checked without a cluster.
@NullMarked
package nl.datapeil.k8s;

import org.jspecify.annotations.NullMarked;
