/** Style sheets are for the bundler; to TypeScript they are nothing. */
declare module '*.css'
