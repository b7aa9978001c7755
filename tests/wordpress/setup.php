<?php
// A blog of one page for each trial, in the folder this stands in: `php setup.php ADDRESS-OF-LEVIER`.
// Prints JSON: the numbers of the posts, by name.
define( 'WP_INSTALLING', true );
$_SERVER['HTTP_HOST'] = getenv( 'BLOG_HOST' );
require __DIR__ . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install( 'Blog', 'admin', 'admin@example.org', true, '', 'secret' );
$author = wp_create_user( 'author', 'secret', 'author@example.org' );
( new WP_User( $author ) )->set_role( 'author' );

$levier = $argv[1];
$made   = array();
function post( $name, $content, $author ) {
	global $made;
	// Who may publish HTML keeps what is pasted: WordPress strips what the others write.
	wp_set_current_user( $author );
	kses_init();
	$made[ $name ] = wp_insert_post(
		wp_slash(
			array(
				'post_title'   => $name,
				'post_content' => $content,
				'post_status'  => 'publish',
				'post_author'  => $author,
			)
		)
	);
}
foreach ( array( 'fr', 'en' ) as $language ) {
	$address = "{$levier}calculators/$language/roi.html";
	// What the block editor writes for an address pasted on a line of its own.
	post(
		"address-$language",
		"<!-- wp:paragraph --><p>Before.</p><!-- /wp:paragraph -->\n<!-- wp:embed {\"url\":\"$address\",\"type\":\"rich\",\"providerNameSlug\":\"levier\"} -->\n" .
		"<figure class=\"wp-block-embed is-type-rich is-provider-levier wp-block-embed-levier\"><div class=\"wp-block-embed__wrapper\">\n$address\n</div></figure>\n<!-- /wp:embed -->",
		$author
	);
}
$code = file_get_contents( 'php://stdin' );
foreach ( array( 'admin' => 1, 'author' => $author ) as $role => $id ) {
	post( "html-$role", "<!-- wp:html -->\n$code\n<!-- /wp:html -->", $id );
}
// The editor before blocks: an address alone in its line.
post( 'classic', "Before.\n\n{$levier}calculators/en/roi.html\n\nAfter.", $author );
echo json_encode( $made );
